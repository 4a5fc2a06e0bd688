package inkling.app.train;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.learn.Recipe;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The run under way: its start, pause and stop. What is to be seen of it goes to the {@link WatchViewModel}. */
final class RunViewModel {
    /** What the run is doing. */
    enum Phase {
        IDLE,
        STARTING,
        RUNNING,
        PAUSED
    }

    private final Session session;
    private final Background background;
    private final RunStore store;
    private final RunsViewModel runs;
    private final WatchViewModel watch;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private @Nullable TrainingLoop loop;
    private boolean stopping;

    RunViewModel(Session session, Background background, RunStore store, RunsViewModel runs, WatchViewModel watch) {
        this.session = session;
        this.background = background;
        this.store = store;
        this.runs = runs;
        this.watch = watch;
        phase.subscribe(now -> {
            RunRow row = watch.row().get();
            if (row != null) {
                row.paused().set(now == Phase.PAUSED);
            }
        });
    }

    // Properties

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Whether a run is under way, paused or not. */
    boolean busy() {
        return phase.get() != Phase.IDLE;
    }

    // Commands

    /**
     * Trains a recipe from the beginning.
     *
     * @param own whether it learns from the user's own digits as well
     */
    void start(String name, Recipe recipe, boolean own) {
        begin(RunOpening.anew(store, name, recipe, own, session.getModel()));
    }

    /** Goes on with a run that was cut off or stopped, where it was; from the beginning if it did not come so far. */
    void goOn(Run run) {
        begin(RunOpening.again(store, run));
    }

    void pause() {
        if (loop != null) {
            loop.pause();
        }
    }

    void resume() {
        if (loop != null && phase.get() == Phase.PAUSED) {
            pull(loop);
        }
    }

    /** Ends the run; what it has learned is kept to the last batch, and it can go on another time. */
    void stop() {
        stopping = true;
        if (phase.get() == Phase.PAUSED && loop != null) {
            TrainingLoop paused = loop;
            in(() -> {
                paused.stop();
                return RunFacts.State.STOPPED;
            });
        } else {
            pause();
        }
    }

    /** The program ends: waits until the run has come to rest, all it has learned kept, to be offered at the next start. */
    void leave() {
        pause();
        if (loop != null) {
            try {
                loop.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void begin(RunOpening opening) {
        DataSet data = session.getData();
        if (busy()) {
            return;
        }
        if (data == null) {
            watch.problem().set("There are no digits to learn from yet.");
            return;
        }
        watch.problem().set("");
        stopping = false;
        phase.set(Phase.STARTING);
        background.run(() -> opening.open(data), this::opened, this::failed);
    }

    private void opened(RecordedTraining opened) {
        RunRow row = runs.show(opened.run());
        row.recall(opened.earlierBatches());
        watch.begin(row);
        loop = new TrainingLoop(opened, background, watch::hear);
        pull(loop);
    }

    private void pull(TrainingLoop pulled) {
        phase.set(Phase.RUNNING);
        watch.pace().go();
        pulled.want();
        in(pulled::pull);
    }

    private void in(Callable<RunFacts.State> work) {
        background.run(work, this::returned, this::failed);
    }

    private void returned(RunFacts.State state) {
        if (state != RunFacts.State.RUNNING) {
            close();
            return;
        }
        watch.pace().halt();
        phase.set(Phase.PAUSED);
        if (stopping) {
            stop();
        }
    }

    private void failed(Exception e) {
        watch.problem().set(String.valueOf(e.getMessage()));
        close();
    }

    private void close() {
        TrainingLoop ended = loop;
        loop = null;
        watch.end(ended == null ? null : ended.run());
        if (ended == null) {
            phase.set(Phase.IDLE);
            return;
        }
        background.run(
                () -> {
                    ended.close();
                    return ended;
                },
                closed -> phase.set(Phase.IDLE),
                this::failed);
    }
}
