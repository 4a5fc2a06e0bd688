package inkling.app.train;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.DataSet;
import inkling.learn.BatchResult;
import inkling.learn.Classifier;
import inkling.learn.Divergence;
import inkling.learn.Epoch;
import inkling.learn.Extra;
import inkling.learn.Recipe;
import inkling.learn.Training;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.FirstLayer;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunLog;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.LongProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleLongProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The run under way: how far it is, and its start, pause and stop. */
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
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final BooleanProperty live = new SimpleBooleanProperty();
    private final StringProperty problem = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable FirstLayer> weights = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable RunRow> row = new ReadOnlyObjectWrapper<>();
    private final LongProperty revision = new SimpleLongProperty();
    private final Pace pace = new Pace();
    private @Nullable TrainingLoop loop;
    private boolean stopping;

    RunViewModel(Session session, Background background, RunStore store, RunsViewModel runs) {
        this.session = session;
        this.background = background;
        this.store = store;
        this.runs = runs;
    }

    // Properties

    ReadOnlyObjectProperty<Phase> phase() {
        return phase.getReadOnlyProperty();
    }

    /** Whether the other screens use the model as it is after each epoch. */
    BooleanProperty live() {
        return live;
    }

    /** One sentence when a run could not start or go on; empty when all is well. */
    StringProperty problem() {
        return problem;
    }

    /** The first layer's weights now; null before there are any. */
    ObjectProperty<@Nullable FirstLayer> weights() {
        return weights;
    }

    /** The run under way or just ended in the list of runs; null before the first. */
    ReadOnlyObjectProperty<@Nullable RunRow> row() {
        return row.getReadOnlyProperty();
    }

    /** Rises whenever there is something new to draw. */
    LongProperty revision() {
        return revision;
    }

    Pace pace() {
        return pace;
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
        Classifier before = session.model().get();
        begin(data -> {
            Extra extra = ExtraDigits.of(recipe, own);
            Training training =
                    Training.start(recipe, data, extra, Runtime.getRuntime().availableProcessors());
            return loop(training, () -> store.start(name, recipe, data, extra, before));
        });
    }

    /** Goes on with a run that was cut off or stopped, from its checkpoint. */
    void goOn(Run run) {
        if (run.epochs().size() >= run.recipe().epochs()) {
            problem.set("“" + run.facts().name() + "” has done all its epochs.");
        } else if (run.epochs().isEmpty()) {
            problem.set("“" + run.facts().name() + "” has no whole epoch to go on from.");
        } else {
            begin(data -> {
                Training training = Training.resume(run.checkpoint(), data, ExtraDigits.of(run));
                return loop(training, () -> store.resume(run));
            });
        }
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

    /** Ends the run; what it has learned up to its last whole epoch is kept, and it can go on another time. */
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

    /** How a training is opened. */
    private interface Opening {
        TrainingLoop open(DataSet data) throws IOException;
    }

    private void begin(Opening opening) {
        DataSet data = session.data().get();
        if (busy()) {
            return;
        }
        if (data == null) {
            problem.set("There are no digits to learn from yet.");
            return;
        }
        problem.set("");
        stopping = false;
        phase.set(Phase.STARTING);
        background.run(() -> opening.open(data), this::opened, this::failed);
    }

    /** How a run's log is opened. */
    private interface Logging {
        RunLog open() throws IOException;
    }

    private TrainingLoop loop(Training training, Logging logging) throws IOException {
        try {
            return new TrainingLoop(training, logging.open(), background, this::hear);
        } catch (IOException e) {
            training.close();
            throw e;
        }
    }

    private void opened(TrainingLoop opened) {
        loop = opened;
        RunRow opening = runs.show(opened.log().run());
        row.set(opening);
        weights.set(null);
        pace.begin(opening.run().get());
        session.run().set(pace.summary());
        pull(opened);
    }

    private void pull(TrainingLoop pulled) {
        phase.set(Phase.RUNNING);
        pace.go();
        pulled.want();
        in(pulled::pull);
    }

    private void in(Callable<RunFacts.State> work) {
        background.run(work, this::returned, this::failed);
    }

    private void hear(TrainingLoop.News news) {
        RunRow now = row.get();
        if (now == null) {
            return;
        }
        now.run().set(news.run());
        for (var result : news.results()) {
            if (result instanceof BatchResult batch) {
                now.curves().add(batch);
                pace.add(batch);
            } else if (result instanceof Epoch) {
                EpochFigures figures = news.run().last().orElseThrow();
                now.curves().add(figures);
                pace.add(figures);
            } else if (result instanceof Divergence divergence) {
                problem.set(divergence.sentence());
            }
        }
        news.weights().ifPresent(weights::set);
        if (live.get()) {
            news.model().ifPresent(session.model()::set);
        }
        session.run().set(pace.summary());
        revision.set(revision.get() + 1);
    }

    private void returned(RunFacts.State state) {
        if (state == RunFacts.State.RUNNING && !stopping) {
            pace.halt();
            phase.set(Phase.PAUSED);
            return;
        }
        if (state == RunFacts.State.RUNNING) {
            phase.set(Phase.PAUSED);
            stop();
            return;
        }
        close();
    }

    private void failed(Exception e) {
        problem.set(String.valueOf(e.getMessage()));
        close();
    }

    private void close() {
        TrainingLoop ended = loop;
        RunRow now = row.get();
        loop = null;
        pace.end();
        phase.set(Phase.IDLE);
        session.run().set("");
        if (ended != null && now != null) {
            now.run().set(ended.log().run());
            background.run(
                    () -> {
                        ended.close();
                        return ended.log().run();
                    },
                    closed -> dropIfEmpty(closed, now),
                    e -> problem.set(String.valueOf(e.getMessage())));
        }
        revision.set(revision.get() + 1);
    }

    /** A run stopped in its first epoch leaves nothing that could be shown, used or gone on with. */
    private void dropIfEmpty(Run closed, RunRow closedRow) {
        if (closed.epochs().isEmpty() && closed.facts().state() == RunFacts.State.STOPPED) {
            runs.delete(closedRow);
        }
    }
}
