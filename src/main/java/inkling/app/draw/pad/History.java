package inkling.app.draw.pad;

import inkling.sketch.Sketch;
import java.util.ArrayDeque;
import java.util.Deque;

/** The drawing, and its earlier and undone versions. */
final class History {
    private final Deque<Sketch> past = new ArrayDeque<>();
    private final Deque<Sketch> future = new ArrayDeque<>();
    private Sketch now;

    History(Sketch now) {
        this.now = now;
    }

    Sketch now() {
        return now;
    }

    /** Replaces the drawing; the one before can be restored by undo. */
    void change(Sketch next) {
        past.push(now);
        future.clear();
        now = next;
    }

    /** Continues the drawing, without a step to undo. */
    void amend(Sketch next) {
        now = next;
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    void undo() {
        future.push(now);
        now = past.pop();
    }

    void redo() {
        past.push(now);
        now = future.pop();
    }
}
