package inkling.app.train.runs;

import inkling.app.shared.Session;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A run that was interrupted, by a crash or because the window was closed: the user may continue it. */
final class InterruptedViewModel {
    private final Session session;
    private final RunStore store;
    private final RunLibrary library;
    private final ActiveRun active;
    private final ReadOnlyObjectWrapper<@Nullable Run> offered = new ReadOnlyObjectWrapper<>();

    InterruptedViewModel(Session session, RunStore store, RunLibrary library, ActiveRun active) {
        this.session = session;
        this.store = store;
        this.library = library;
        this.active = active;
        active.phaseProperty().subscribe(phase -> offer());
    }

    // Properties

    /** The run that is offered; null for none, and while another is in progress. */
    ReadOnlyObjectProperty<@Nullable Run> offeredProperty() {
        return offered.getReadOnlyProperty();
    }

    // Commands

    /** Continues it. */
    void continueRun() {
        Run found = offered.get();
        if (found != null) {
            active.continueRun(library.find(found).orElseGet(() -> new TrackedRun(found)));
        }
    }

    /** Leaves it as it is, stopped. */
    void dismiss() {
        Run found = offered.get();
        if (found != null) {
            session.describeRun("");
            library.execute(() -> store.markStopped(found), stopped -> {
                library.update(stopped);
                offer();
            });
        }
    }

    /** There may be several where nobody answered the last time: they are offered one after the other. */
    private void offer() {
        if (active.isBusy()) {
            offered.set(null);
        } else {
            library.execute(
                    store::interrupted, found -> offered.set(active.isBusy() || found.isEmpty() ? null : found.get(0)));
        }
    }
}
