package inkling.app.inside.film;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.Texts;
import inkling.app.shared.model.Lens;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.Standing;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.Classifier;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;

/**
 * Which moment of a run's training is looked into: before the first epoch, after any of them, or now, of the run in progress. The
 * run is that of the model in use until another one is chosen or followed, and again when another model comes into use. FX thread only.
 */
public final class Film {
    private static final Texts TEXTS = Texts.of("inside");

    private final Session session;
    private final ActiveRun active;
    private final Subject subject;
    private final EpochReading reading;
    private final ReadOnlyObjectWrapper<@Nullable TrackedRun> run = new ReadOnlyObjectWrapper<>();
    private final IntegerProperty epoch = new SimpleIntegerProperty();
    private final ReadOnlyIntegerWrapper first = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper last = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper live = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final BooleanProperty playing = new SimpleBooleanProperty();
    private boolean moving;
    private boolean showing;

    /** Whether the user chose the run or the epoch, so that it stays while the model in use is that of one epoch after another. */
    private boolean chosen;

    public Film(Session session, ActiveRun active, Subject subject, Background background) {
        this.session = session;
        this.active = active;
        this.subject = subject;
        reading = new EpochReading(background, this::show);
        epoch.addListener((property, before, now) -> look());
        active.standingProperty().addListener((property, before, now) -> showNow());
        active.runProperty().addListener((property, before, now) -> refresh());
        run.flatMap(TrackedRun::revisionProperty).addListener((property, before, now) -> refresh());
        session.modelProperty().addListener((property, before, now) -> {
            if (!chosen || (before != null && !session.isModelLive())) {
                useModel(now);
            }
        });
        useModel(session.getModel());
    }

    // Properties

    /** The run; null where the model in use comes from none that is stored. */
    public ReadOnlyObjectProperty<@Nullable TrackedRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    public @Nullable TrackedRun getRun() {
        return run.get();
    }

    /** After which epoch the network is looked into; one more than there are for the run in progress as it is now. */
    public IntegerProperty epochProperty() {
        return epoch;
    }

    /** 0 where the weights before the first epoch are known, 1 where not. */
    ReadOnlyIntegerProperty firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** The last that can be chosen: while the run is in progress, one more than there are epochs. */
    ReadOnlyIntegerProperty lastProperty() {
        return last.getReadOnlyProperty();
    }

    /** How many epochs of the run are stored. */
    public int storedEpochs() {
        TrackedRun now = run.get();
        return now == null ? 0 : epochs(now);
    }

    /** Whether what is looked into is already of the run: not before its first batch, nor while its first epoch to be shown is read. */
    public boolean isShowing() {
        return showing;
    }

    /** Whether it is the run in progress as it is now. */
    public ReadOnlyBooleanProperty liveProperty() {
        return live.getReadOnlyProperty();
    }

    /** Why the epoch cannot be looked into: one sentence; empty while all is well. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the epochs are being played. */
    BooleanProperty playingProperty() {
        return playing;
    }

    // Commands

    /** Looks into the run in progress, as it is now and from now on; nothing while there is none. */
    public void follow() {
        TrackedRun now = active.runProperty().get();
        if (now != null) {
            choose(now);
        }
    }

    /** Looks into a run after its last epoch; into the one in progress as it is now. */
    public void show(Run stored) {
        TrackedRun now = active.runProperty().get();
        choose(now != null && now.isSameRunAs(stored) ? now : new TrackedRun(stored));
    }

    /** Looks into a model of which no epochs are stored here. */
    public void show(Lens lens) {
        set(null, 0);
        chosen = true;
        subject.lookThrough(lens);
    }

    /** Looks into the model in use again, whichever run or model was looked into. */
    public void showModelInUse() {
        if (subject.getModel() != session.getModel()) {
            useModel(session.getModel());
        }
    }

    /** Whether there is more than one epoch. */
    public boolean canPlay() {
        return last.get() > first.get();
    }

    /** Plays the epochs, or stops; from the beginning where it stands at the end. */
    public void play() {
        if (!playing.get() && epoch.get() >= last.get()) {
            epoch.set(first.get());
        }
        playing.set(!playing.get() && canPlay());
    }

    /** Goes on to the next epoch, unless the last one asked for is still being read: called at the pace of the film. */
    void step() {
        if (!playing.get() || (!live.get() && reading.isBusy())) {
            return;
        }
        if (epoch.get() < last.get()) {
            epoch.set(epoch.get() + 1);
        }
        playing.set(epoch.get() < last.get());
    }

    private void useModel(@Nullable Classifier model) {
        Run trained = session.getModelRun();
        TrackedRun before = run.get();
        if (model == null || trained == null || trained.epochs().isEmpty()) {
            set(null, 0);
        } else {
            boolean same = before != null && before.isSameRunAs(trained);
            set(same ? before : new TrackedRun(trained), model.card().epochs());
            first.set(model.card().startedFrom() == null ? 0 : 1);
        }
        chosen = false;
        showing = true;
        subject.lookThrough(null);
    }

    private void choose(TrackedRun other) {
        set(other, end(other));
        look();
    }

    /** Takes over a run without looking into it. */
    private void set(@Nullable TrackedRun other, int at) {
        playing.set(false);
        problem.set("");
        reading.clear();
        moving = true;
        showing = showing && other == run.get();
        run.set(other);
        first.set(1);
        last.set(other == null ? 0 : end(other));
        epoch.set(at);
        live.set(isNow());
        moving = false;
    }

    private int end(TrackedRun of) {
        return active.runProperty().get() == of ? epochs(of) + 1 : epochs(of);
    }

    private static int epochs(TrackedRun of) {
        return of.getRun().last().map(EpochFigures::epoch).orElse(0);
    }

    private boolean isNow() {
        TrackedRun now = run.get();
        return now != null && active.runProperty().get() == now && epoch.get() >= last.get();
    }

    /** The run in progress has grown, or ended. */
    private void refresh() {
        TrackedRun now = run.get();
        if (moving || now == null || end(now) == last.get()) {
            return;
        }
        boolean follows = epoch.get() >= last.get();
        moving = true;
        last.set(end(now));
        if (follows || epoch.get() > last.get()) {
            epoch.set(last.get());
        }
        moving = false;
        look();
    }

    private void look() {
        TrackedRun now = run.get();
        if (moving || now == null) {
            return;
        }
        chosen = true;
        live.set(isNow());
        if (live.get()) {
            reading.clear();
            problem.set("");
            showNow();
        } else {
            reading.ask(now, epoch.get());
        }
    }

    private void showNow() {
        Standing now = active.standingProperty().get();
        TrackedRun of = run.get();
        if (live.get() && now != null && of != null) {
            first.set(now.model().card().startedFrom() == null && end(of) > 1 ? 0 : 1);
            showing = true;
            subject.lookThrough(new Lens(now.model(), TEXTS.get("film.name.now", of.name()), null));
        }
    }

    private void show(EpochReading.Answer answer) {
        EpochReading.Question read = answer.question();
        Classifier model = answer.model();
        if (model == null) {
            Lens shown = subject.lensProperty().get();
            problem.set(TEXTS.get("film.problem", read.epoch(), answer.problem(), shown == null ? "" : shown.name()));
            return;
        }
        problem.set("");
        first.set(answer.fromRandom() ? 0 : 1);
        int epochs = model.card().epochs(); // of a long run not every epoch's model is stored
        String runName = read.run().name();
        String name = epochs == 0 ? TEXTS.get("film.name.untrained", runName) : TEXTS.get("film.name", runName, epochs);
        showing = true;
        subject.lookThrough(new Lens(model, name, null));
    }
}
