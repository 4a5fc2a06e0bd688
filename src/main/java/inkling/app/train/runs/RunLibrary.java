package inkling.app.train.runs;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.app.shared.run.TrackedRun.Status;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.StoredRuns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** All runs, the stored ones and the one in progress, and which of them are shown. FX thread. */
public final class RunLibrary {
    /** More curves than this in one chart could not be told apart. */
    static final int MOST_SHOWN = 4;

    private final Background background;
    private final RunStore store;
    private final ActiveRun active;
    private final ObservableList<TrackedRun> runs = FXCollections.observableArrayList();
    private final ObservableList<TrackedRun> shown = FXCollections.observableArrayList();
    private final ObservableList<TrackedRun> readOnlyRuns = FXCollections.unmodifiableObservableList(runs);
    private final ObservableList<TrackedRun> readOnlyShown = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyObjectWrapper<List<StoredRuns.Damaged>> damaged = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final ReadOnlyStringWrapper expected = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    public RunLibrary(Background background, RunStore store, ActiveRun active) {
        this.background = background;
        this.store = store;
        this.active = active;
        active.runProperty().subscribe(begun -> {
            if (begun != null) {
                showOnly(begun);
            }
        });
    }

    // Properties

    /** Every run, the newest first. */
    public ObservableList<TrackedRun> runs() {
        return readOnlyRuns;
    }

    /** Those whose curves are shown, in the order they were chosen. */
    public ObservableList<TrackedRun> shown() {
        return readOnlyShown;
    }

    /** The run examined closely: the one chosen last. */
    public Optional<TrackedRun> lastShown() {
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.get(shown.size() - 1));
    }

    /** The network whose run is to be the next one shown, while none is; empty for none. */
    public ReadOnlyStringProperty expectedProperty() {
        return expected.getReadOnlyProperty();
    }

    /** Increases whenever the curves of a shown run have grown. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** The runs that cannot be read, with the reasons. */
    ReadOnlyObjectProperty<List<StoredRuns.Damaged>> damagedProperty() {
        return damaged.getReadOnlyProperty();
    }

    /** One sentence when something could not be read or written; empty when all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    public Optional<TrackedRun> find(Run run) {
        return runs.stream().filter(known -> known.isSameRunAs(run)).findFirst();
    }

    // Commands

    /** Reads the stored runs, and shows the newest unless another is expected. */
    public void load() {
        execute(store::read, stored -> {
            damaged.set(stored.damaged());
            runs.setAll(stored.runs().stream()
                    .map(run -> find(run).orElseGet(() -> recall(run)))
                    .toList());
            if (expected.get().isEmpty()) {
                runs.stream().findFirst().ifPresent(this::showOnly);
            }
        });
    }

    /** Shows no run until one of this network is trained, or another run is chosen; empty for a network no longer expected. */
    public void expect(String network) {
        if (!network.isEmpty()) {
            shown.clear();
        }
        expected.set(network);
    }

    /** Shows a run's curves beside the others or hides them; a fifth takes the place of the first. */
    public void setShown(TrackedRun run, boolean wanted) {
        if (wanted == shown.contains(run)) {
            return;
        }
        problem.set("");
        if (wanted) {
            expected.set("");
            List<TrackedRun> more = new ArrayList<>(shown);
            more.add(run);
            shown.setAll(more.subList(Math.max(0, more.size() - MOST_SHOWN), more.size()));
            readBatches(run);
        } else {
            shown.remove(run);
        }
    }

    /** Takes over a newer state of a run. */
    void update(Run run) {
        find(run).ifPresent(known -> known.update(run));
    }

    void rename(TrackedRun run, String name) {
        problem.set("");
        if (!name.isBlank() && !name.equals(run.name())) {
            execute(() -> store.rename(run.getRun(), name.strip()), run::update);
        }
    }

    void delete(TrackedRun run) {
        problem.set("");
        execute(
                () -> {
                    store.delete(run.getRun());
                    return run;
                },
                deleted -> {
                    shown.remove(deleted);
                    runs.remove(deleted);
                });
    }

    /** Does work off the FX thread; what goes wrong becomes the problem. */
    <T> void execute(Callable<T> work, Consumer<T> success) {
        background.run(work, success, e -> problem.set(Failures.sentence(e)));
    }

    private void showOnly(TrackedRun run) {
        if (!runs.contains(run)) {
            runs.add(0, follow(run));
        }
        expected.set("");
        shown.setAll(run);
        readBatches(run);
    }

    private TrackedRun recall(Run run) {
        TrackedRun recalled = follow(new TrackedRun(run));
        if (recalled.statusProperty().get() == Status.INTERRUPTED) {
            execute(run::isInterrupted, interrupted -> {
                if (!interrupted && !active.isBusy()) { // another program trains it
                    recalled.setActive(Status.RUNNING);
                }
            });
        }
        return recalled;
    }

    private TrackedRun follow(TrackedRun run) {
        run.revisionProperty().addListener((property, before, now) -> {
            if (shown.contains(run)) {
                revision.set(revision.get() + 1);
            }
        });
        return run;
    }

    /** The batches are read only of a run that is shown: those of all would be many. */
    private void readBatches(TrackedRun run) {
        execute(run.getRun()::batches, run::restore);
    }
}
