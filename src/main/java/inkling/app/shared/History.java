package inkling.app.shared;

import java.util.ArrayList;
import java.util.List;

/** What the user works on, and its earlier and undone versions. */
public final class History<T> {
    private final List<T> versions = new ArrayList<>();
    private final int most;
    private int now;

    /**
     * @param most how many earlier versions are kept
     */
    public History(T first, int most) {
        versions.add(first);
        this.most = most;
    }

    public T now() {
        return versions.get(now);
    }

    /** Replaces the version; the one before can be restored by undo, those that were undone no more. */
    public void change(T next) {
        versions.subList(++now, versions.size()).clear();
        versions.add(next);
        if (now > most) {
            versions.remove(0);
            now--;
        }
    }

    /** Continues the version, without a step to undo. */
    public void amend(T next) {
        versions.set(now, next);
    }

    public boolean canUndo() {
        return now > 0;
    }

    public boolean canRedo() {
        return now < versions.size() - 1;
    }

    public void undo() {
        now--;
    }

    public void redo() {
        now++;
    }
}
