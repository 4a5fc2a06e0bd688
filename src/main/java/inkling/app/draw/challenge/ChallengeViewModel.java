package inkling.app.draw.challenge;

import inkling.app.shared.Figures;
import inkling.app.shared.Settings;
import inkling.data.Classes;
import inkling.learn.Prediction;
import java.util.random.RandomGenerator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * Names digits to draw and keeps the score. A drawing that is read as named counts as soon as the pen is up; one that is not
 * may be drawn on, until the person says that it is done, which counts as a miss.
 */
final class ChallengeViewModel {
    /** A reading less sure than this is chance; one draws on. */
    private static final double SURE = 0.5;

    private static final String BEST = "challenge.best";

    private final ObservableValue<@Nullable Prediction> answer;
    private final ObservableBooleanValue penIsDown;
    private final Runnable finish;
    private final RandomGenerator random;
    private final Settings settings;

    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper named = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.fresh(0));
    private boolean begun;

    /**
     * @param answer what the model makes of the pad, null where it is empty
     * @param finish to be told when the next stroke shall begin a new drawing
     */
    ChallengeViewModel(
            ObservableValue<@Nullable Prediction> answer,
            ObservableBooleanValue penIsDown,
            Runnable finish,
            RandomGenerator random,
            Settings settings) {
        this.answer = answer;
        this.penIsDown = penIsDown;
        this.finish = finish;
        this.random = random;
        this.settings = settings;
        answer.addListener((property, before, now) -> look());
        penIsDown.addListener((property, before, now) -> {
            begun |= now;
            look();
        });
        on.addListener((property, before, now) -> {
            if (now) {
                start();
            } else {
                named.set(-1);
            }
        });
    }

    // Properties

    /** Whether digits are named. */
    BooleanProperty on() {
        return on;
    }

    /** The digit to draw, -1 while none is named. */
    ReadOnlyIntegerProperty named() {
        return named.getReadOnlyProperty();
    }

    /** What came of the drawing before, in a sentence. */
    ReadOnlyStringProperty verdict() {
        return verdict.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Tally> tally() {
        return tally.getReadOnlyProperty();
    }

    // Commands

    /** That is the drawing: if it is not read as named by now, it is a miss. Nothing happens before anything is drawn. */
    void done() {
        Prediction prediction = answer.getValue();
        if (!on.get() || !begun || prediction == null) {
            return;
        }
        if (prediction.digit() == named.get()) {
            hit(prediction);
        } else {
            tally.set(tally.get().miss());
            verdict.set("That " + named.get() + " was read as a " + prediction.digit() + ", at "
                    + Figures.percent(prediction.confidence(), 0) + ".");
            next();
        }
    }

    private void start() {
        tally.set(Tally.fresh(best()));
        verdict.set("");
        next();
    }

    private void look() {
        Prediction prediction = answer.getValue();
        if (on.get()
                && begun
                && !penIsDown.get()
                && prediction != null
                && prediction.digit() == named.get()
                && prediction.confidence() >= SURE) {
            hit(prediction);
        }
    }

    private void hit(Prediction prediction) {
        int before = tally.get().best();
        tally.set(tally.get().hit());
        if (tally.get().best() > before) {
            settings.put(BEST, "" + tally.get().best());
        }
        verdict.set("A " + prediction.digit() + ", at " + Figures.percent(prediction.confidence(), 0) + ".");
        next();
    }

    /** Never the same digit twice running: the answer to the first would do for the second. */
    private void next() {
        int other = random.nextInt(Classes.DIGITS.count() - 1);
        named.set(named.get() < 0 || other < named.get() ? other : other + 1);
        begun = false;
        finish.run();
    }

    /** What somebody wrote into the settings by hand is not worth more than a new start. */
    private int best() {
        String word = settings.get(BEST, "0");
        return word.matches("\\d{1,6}") ? Integer.parseInt(word) : 0;
    }
}
