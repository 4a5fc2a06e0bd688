package inkling.app.train;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A run that was cut off, by a crash or by the window being closed: it is offered for going on. */
final class CutOffViewModel {
    private final Session session;
    private final Background background;
    private final RunStore store;
    private final RunsViewModel runs;
    private final RunViewModel run;
    private final ReadOnlyObjectWrapper<@Nullable Run> offered = new ReadOnlyObjectWrapper<>();

    CutOffViewModel(Session session, Background background, RunStore store, RunsViewModel runs, RunViewModel run) {
        this.session = session;
        this.background = background;
        this.store = store;
        this.runs = runs;
        this.run = run;
        run.phase().subscribe(phase -> offer());
    }

    // Properties

    /** The run that is offered; null for none, and while another is under way. */
    ReadOnlyObjectProperty<@Nullable Run> offered() {
        return offered.getReadOnlyProperty();
    }

    // Commands

    /** Goes on with it. */
    void goOn() {
        Run found = offered.get();
        if (found != null) {
            run.goOn(found);
        }
    }

    /** Leaves it as it is, stopped. */
    void leave() {
        Run found = offered.get();
        if (found != null) {
            session.describeRun("");
            background.run(() -> store.markStopped(found), this::left, runs::failed);
        }
    }

    private void left(Run found) {
        runs.update(found);
        offer();
    }

    /** There may be several, say where nobody has answered the last time: one after the other. */
    private void offer() {
        if (run.busy()) {
            offered.set(null);
            return;
        }
        background.run(
                store::interrupted,
                found -> {
                    if (!run.busy()) {
                        offered.set(found.isEmpty() ? null : found.get(0));
                    }
                },
                runs::failed);
    }
}
