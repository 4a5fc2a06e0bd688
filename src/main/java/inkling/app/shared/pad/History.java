package inkling.app.shared.pad;

import inkling.sketch.Sketch;
import java.util.ArrayList;
import java.util.List;

/** The drawing, and its earlier and undone versions. */
final class History {
    private final List<Sketch> versions = new ArrayList<>();
    private int now;

    History(Sketch first) {
        versions.add(first);
    }

    Sketch now() {
        return versions.get(now);
    }

    /** Replaces the drawing; the one before can be restored by undo, those that were undone no more. */
    void change(Sketch next) {
        versions.subList(++now, versions.size()).clear();
        versions.add(next);
    }

    /** Continues the drawing, without a step to undo. */
    void amend(Sketch next) {
        versions.set(now, next);
    }

    boolean canUndo() {
        return now > 0;
    }

    boolean canRedo() {
        return now < versions.size() - 1;
    }

    void undo() {
        now--;
    }

    void redo() {
        now++;
    }
}
