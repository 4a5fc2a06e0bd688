package inkling.app.shared.run;

import inkling.app.shared.Background;
import inkling.app.shared.Failures;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.run.TrackedRun.Status;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.runs.FirstLayer;
import inkling.learn.runs.RecordedTraining;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.learn.train.Divergence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** The run in progress: starts, pauses, resumes and stops it, and hands on what comes of it. FX thread. */
public final class ActiveRun {
    /** What the run is doing. */
    public enum Phase {
        IDLE,
        STARTING,
        RUNNING,
        PAUSED
    }

    private static final Texts TEXTS = Texts.of("train");

    private final Session session;
    private final Background background;
    private final RunStore store;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.IDLE);
    private final ReadOnlyObjectWrapper<@Nullable TrackedRun> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty closeAsked = new SimpleBooleanProperty();
    private final NetworkNow network;
    private final Pace pace = new Pace();
    private final GivingWay givingWay;
    private @Nullable TrainingLoop loop;
    private boolean stopping;

    public ActiveRun(Session session, Background background, RunStore store) {
        this(session, background, store, new GivingWay());
    }

    ActiveRun(Session session, Background background, RunStore store, GivingWay givingWay) {
        this.session = session;
        this.givingWay = givingWay;
        this.background = background;
        this.store = store;
        network = new NetworkNow(session, background);
        session.dataProperty().addListener((property, before, data) -> {
            if (!isBusy() && (data == null || data.rows() >= data.labels().rows())) {
                problem.set(""); // that of the data before, or of so few of its rows
            }
        });
    }

    // Properties

    public ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /** Whether a run is in progress, paused or not. */
    public boolean isBusy() {
        return phase.get() != Phase.IDLE;
    }

    /** The run in progress; null while there is none, and while one is being opened. */
    public ReadOnlyObjectProperty<@Nullable TrackedRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** Its model now, a few times a second and after each epoch; null before there is one, and when it has ended. */
    public ReadOnlyObjectProperty<@Nullable Standing> standingProperty() {
        return network.standingProperty();
    }

    /** The weights of its first layer now; null before there are any. */
    public ReadOnlyObjectProperty<@Nullable FirstLayer> firstLayerProperty() {
        return network.firstLayerProperty();
    }

    /** One sentence when a run could not start or continue; empty when all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the other screens use the model as it is after each epoch. */
    public BooleanProperty liveProperty() {
        return network.liveProperty();
    }

    /** Whether the user is asked, on the screens that can show it, whether to close the window all the same. */
    public BooleanProperty closeAskedProperty() {
        return closeAsked;
    }

    public Pace pace() {
        return pace;
    }

    // Commands

    /** Trains a recipe from random weights, as {@link #start(String, Recipe, boolean, Classifier)} does. */
    public void start(String name, Recipe recipe, boolean myDigits) {
        start(name, recipe, myDigits, null);
    }

    /**
     * Trains a recipe from the beginning, without the rows that the session leaves out and with those it adds.
     *
     * @param myDigits whether it learns from the user's own digits as well
     * @param from the model whose weights it begins with; null for random ones
     */
    public void start(String name, Recipe recipe, boolean myDigits, @Nullable Classifier from) {
        RunOpening opening =
                RunOpening.start(store, name, recipe, myDigits, session.getRowChanges(), session.getModel(), from);
        open(opening, null);
    }

    /** Continues a run that was interrupted or stopped, from where it was. */
    public void continueRun(TrackedRun stopped) {
        open(RunOpening.resume(store, stopped.getRun()), stopped);
    }

    public void pause() {
        if (loop != null) {
            loop.requestPause();
        }
    }

    public void resume() {
        if (loop != null && phase.get() == Phase.PAUSED) {
            train(loop);
        }
    }

    /** From now on, as long as something changes, as a drawing does, the training leaves most of the processor to what follows from it. */
    public void giveWayTo(ObservableValue<?> changing) {
        changing.addListener((property, before, now) -> givingWay.move());
    }

    /** Ends the run. What it has learned is stored up to the last batch, and it can be continued later. */
    public void stop() {
        stopping = true;
        if (phase.get() == Phase.PAUSED && loop != null) {
            TrainingLoop paused = loop;
            execute(() -> {
                paused.stop();
                return RunFacts.State.STOPPED;
            });
        } else {
            pause();
        }
    }

    /** Waits, as the program ends, for the run to stop with all it has learned stored. The next start offers to continue it. */
    public void shutDown() {
        pause();
        if (loop != null) {
            try {
                loop.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void open(RunOpening opening, @Nullable TrackedRun known) {
        DataSet data = session.getData();
        if (isBusy()) {
            return;
        }
        if (data == null || data.rows() < data.labels().rows()) {
            Classes classes = data == null ? Classes.DIGITS : data.classes();
            problem.set(TEXTS.about(classes).get(data == null ? "problem.no-data" : "problem.partial"));
            return;
        }
        problem.set("");
        stopping = false;
        phase.set(Phase.STARTING);
        background.run(() -> opening.open(data), opened -> begin(opened, known), this::fail);
    }

    private void begin(RecordedTraining opened, @Nullable TrackedRun known) {
        TrackedRun begun = known == null ? new TrackedRun(opened.run()) : known;
        begun.update(opened.run());
        begun.restore(opened.earlierBatches());
        if (!store.holds(opened.run())) {
            problem.set(TEXTS.get("problem.not-stored", store.folder()));
        }
        run.set(begun);
        network.begin();
        pace.begin(begun.getRun());
        session.describeRun(pace.summary());
        loop = new TrainingLoop(opened, background, givingWay, this::receive);
        train(loop);
    }

    private void train(TrainingLoop active) {
        set(Phase.RUNNING);
        pace.resume();
        active.clearPause();
        execute(active::train);
    }

    private void execute(Callable<RunFacts.State> work) {
        background.run(work, this::handleReturn, this::fail);
    }

    private void receive(TrainingLoop.Progress progress) {
        TrackedRun now = run.get();
        if (now == null) {
            return;
        }
        pace.update(progress.run(), progress.batches());
        session.describeRun(pace.summary());
        network.follow(progress);
        Divergence end = progress.divergence();
        if (end != null) {
            problem.set(TEXTS.get("problem.diverged", end.batch(), end.epoch()));
        }
        now.update(progress.run(), progress.batches());
    }

    private void handleReturn(RunFacts.State state) {
        if (state != RunFacts.State.RUNNING) {
            close();
            return;
        }
        pace.pause();
        set(Phase.PAUSED);
        if (stopping) {
            stop();
        }
    }

    private void fail(Exception e) {
        problem.set(Failures.sentence(e));
        close();
    }

    private void close() {
        TrainingLoop ended = loop;
        loop = null;
        session.describeRun("");
        if (ended == null) {
            set(Phase.IDLE);
            return;
        }
        background.run(
                () -> {
                    ended.close();
                    return ended.run();
                },
                last -> {
                    TrackedRun now = run.get();
                    if (now != null) {
                        now.update(last);
                    }
                    set(Phase.IDLE);
                    network.store(last);
                },
                this::fail);
    }

    private void set(Phase now) {
        TrackedRun at = run.get();
        if (at != null) {
            at.setActive(
                    switch (now) {
                        case IDLE, STARTING -> null;
                        case RUNNING -> Status.RUNNING;
                        case PAUSED -> Status.PAUSED;
                    });
        }
        if (now == Phase.IDLE) {
            network.forget();
            run.set(null);
            network.end();
        }
        phase.set(now);
    }
}
