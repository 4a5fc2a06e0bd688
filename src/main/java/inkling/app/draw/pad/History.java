package inkling.app.draw.pad;

import inkling.sketch.Sketch;
import java.util.ArrayDeque;
import java.util.Deque;

/** The drawing as it is, as it was, and as it was before something was undone. */
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

    /** A new drawing; the one before it can be had back. */
    void change(Sketch next) {
        past.push(now);
        future.clear();
        now = next;
    }

    /** The newest drawing goes on: nothing to undo by itself. */
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
