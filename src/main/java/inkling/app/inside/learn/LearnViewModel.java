package inkling.app.inside.learn;

import inkling.app.inside.film.Film;
import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.ActiveRun.Phase;
import inkling.app.shared.run.Standing;
import inkling.app.shared.run.TrackedRun;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.file.RecipeFile;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The run that is watched while it trains: begins it, and knows how it stands. FX thread only. */
final class LearnViewModel {
    private final Session session;
    private final ActiveRun active;
    private final Film film;
    private final Subject subject;
    private final PadModel pad;
    private final ValidationCurves curves;
    private final ReadOnlyObjectWrapper<@Nullable TrackedRun> run = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<LearnWords> words = new ReadOnlyObjectWrapper<>(LearnWords.NONE);
    private final ReadOnlyBooleanWrapper usable = new ReadOnlyBooleanWrapper();
    private boolean waiting;
    private boolean expecting;
    private boolean watched;

    /**
     * @param clock nanoseconds
     */
    LearnViewModel(
            Session session,
            ActiveRun active,
            Film film,
            Subject subject,
            PadModel pad,
            Background background,
            LongSupplier clock) {
        this.session = session;
        this.active = active;
        this.film = film;
        this.subject = subject;
        this.pad = pad;
        curves = new ValidationCurves(background, clock);
        active.runProperty().addListener((property, before, now) -> {
            if (now != null && expecting) {
                watch(now);
            }
        });
        run.flatMap(TrackedRun::revisionProperty).addListener((property, before, now) -> grow());
        active.standingProperty().addListener((property, before, now) -> sample(now));
        active.phaseProperty().addListener((property, before, now) -> {
            expecting &= now != Phase.IDLE; // it could not be opened, or has ended
            describe();
        });
        subject.valuesProperty().addListener(observable -> describe());
        subject.lensProperty().addListener(observable -> describe());
        film.epochProperty().addListener(observable -> describe());
        film.liveProperty().addListener(observable -> describe());
        subject.sourceProperty().addListener(observable -> describe());
        pad.drawingProperty().addListener(observable -> describe());
        curves.resultProperty().addListener(observable -> describe());
        session.dataProperty().addListener(observable -> startIfWaiting());
    }

    // Properties

    /** The run that is watched, or was; null before the first. */
    ReadOnlyObjectProperty<@Nullable TrackedRun> runProperty() {
        return run.getReadOnlyProperty();
    }

    /** How it does on validation rows within an epoch. */
    ValidationCurves curves() {
        return curves;
    }

    /** How it stands, in words. */
    ReadOnlyObjectProperty<LearnWords> wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** Whether the model that is looked into is one of its epochs, and not in use yet. */
    ReadOnlyBooleanProperty usableProperty() {
        return usable.getReadOnlyProperty();
    }

    // Commands

    /** Watches the run in progress; where there is none, trains the codelab's network, unless the run watched last is still looked into. */
    void begin() {
        TrackedRun now = run.get();
        if (active.isBusy()) {
            expect();
        } else if (now == null || film.getRun() != now) {
            again();
        }
    }

    /** Trains the codelab's network on the data set that is open, as soon as it is read and somebody looks. */
    void again() {
        waiting = true;
        startIfWaiting();
    }

    /** Says whether anybody looks: while nobody does, no training begins. */
    void setWatched(boolean now) {
        watched = now;
        startIfWaiting();
    }

    void pauseOrGoOn() {
        if (active.phaseProperty().get() == Phase.PAUSED) {
            active.resume();
        } else {
            active.pause();
        }
    }

    /** All screens use the model that is looked into from now on. */
    void useModel() {
        TrackedRun now = run.get();
        Classifier model = subject.getModel();
        if (now != null && model != null && usable.get()) {
            session.useModel(model, model.name(), now.getRun());
        }
    }

    private void startIfWaiting() {
        DataSet data = session.getData();
        if (waiting && watched && data != null && data.rows() >= data.labels().rows()) {
            waiting = false;
            expecting = true;
            Recipe recipe = RecipeFile.named("codelab");
            active.start(recipe.name(), recipe, false);
            expect();
        }
        describe();
    }

    /** Watches the run in progress as soon as there is one. */
    private void expect() {
        TrackedRun now = active.runProperty().get();
        expecting = active.isBusy();
        if (now != null && now != run.get()) {
            watch(now);
        } else if (now != null) {
            film.follow();
        }
    }

    private void watch(TrackedRun begun) {
        expecting = false;
        curves.begin(begun, session.getData());
        run.set(begun);
        film.follow();
        grow();
    }

    private void grow() {
        curves.takeEpoch();
        describe();
    }

    private void sample(@Nullable Standing now) {
        TrackedRun at = run.get();
        if (now != null && at != null && active.runProperty().get() == at && now.validation() == null && watched) {
            curves.take(
                    now.model(),
                    active.pace().progressProperty().get()
                            * at.getRun().recipe().epochs());
        }
    }

    private void describe() {
        TrackedRun now = run.get();
        Classifier model = subject.getModel();
        boolean ours = now != null && film.getRun() == now;
        usable.set(ours
                && !film.liveProperty().get()
                && model != null
                && model != session.getModel()
                && model.card().epochs() > 0);
        words.set(new LearnWords(
                LearnWords.head(waiting, active, now),
                validation(now),
                ours && film.isShowing() ? LearnWords.answer(film, subject, session) : "",
                LearnWords.hint(subject, pad, session)));
    }

    /** Of the run in progress now, or of the epoch that is looked into. */
    private String validation(@Nullable TrackedRun now) {
        if (now == null) {
            return "";
        }
        ValidationCurves.Result result = curves.resultProperty().get();
        if (film.getRun() == now && !film.liveProperty().get()) {
            result = now.getRun().epochs().stream()
                    .filter(figures -> figures.epoch() == film.epochProperty().get())
                    .findFirst()
                    .map(figures -> ValidationCurves.Result.of(figures, now.getRun()))
                    .orElse(null);
        }
        return result == null ? "" : LearnWords.validation(result, now.getRun().classes());
    }
}
