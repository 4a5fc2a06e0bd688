package inkling.app.inside.build;

import inkling.learn.Recipe;
import inkling.learn.build.NetworkDraft;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The drafts before the current one, and those that were undone. */
final class DraftHistory {
    private static final int MOST = 200;

    /**
     * What was built at one time.
     *
     * @param base the recipe it began with, which gives all settings but the layers
     * @param selected the place of the layer that was selected
     */
    record State(NetworkDraft draft, Recipe base, int selected) {}

    private final Deque<State> before = new ArrayDeque<>();
    private final Deque<State> after = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Keeps what is going to be changed. */
    void keep(State now) {
        before.push(now);
        if (before.size() > MOST) {
            before.removeLast();
        }
        after.clear();
        update();
    }

    /** What was there before {@code now}; {@code now} if that was the first. */
    State undo(State now) {
        return step(now, before, after);
    }

    /** What was undone last; {@code now} if nothing was. */
    State redo(State now) {
        return step(now, after, before);
    }

    private State step(State now, Deque<State> from, Deque<State> to) {
        if (from.isEmpty()) {
            return now;
        }
        State found = from.pop();
        to.push(now);
        update();
        return found;
    }

    private void update() {
        canUndo.set(!before.isEmpty());
        canRedo.set(!after.isEmpty());
    }
}
