package inkling.app.draw.challenge;

import inkling.app.draw.answer.Percentages;
import inkling.app.shared.Settings;
import inkling.app.shared.Texts;
import inkling.data.Classes;
import inkling.learn.Prediction;
import java.util.function.IntConsumer;
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
 * Asks for digits to be drawn and keeps the score. A drawing that is classified as the digit counts as soon as the pen is up;
 * one that is not may be continued until the user says that it is done, which counts as a miss. Either is kept, labeled as the
 * digit that was asked for.
 */
final class ChallengeViewModel {
    /** A prediction less confident than this is chance; the drawing goes on. */
    private static final double CONFIDENT = 0.5;

    private static final Texts TEXTS = Texts.of("draw");
    private static final String BEST = "challenge.best";

    private final ObservableValue<@Nullable Prediction> answer;
    private final ObservableBooleanValue penIsDown;
    private final IntConsumer keep;
    private final Runnable finish;
    private final RandomGenerator random;
    private final Settings settings;

    private final BooleanProperty on = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper requested = new ReadOnlyIntegerWrapper(-1);
    private final ReadOnlyStringWrapper verdict = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Tally> tally = new ReadOnlyObjectWrapper<>(Tally.fresh(0));
    private boolean begun;

    /**
     * @param answer the prediction for what is on the pad; null where there is none
     * @param keep given the digit asked for: what is on the pad was drawn as that
     * @param finish called when the next stroke is to begin a new drawing
     */
    ChallengeViewModel(
            ObservableValue<@Nullable Prediction> answer,
            ObservableBooleanValue penIsDown,
            IntConsumer keep,
            Runnable finish,
            RandomGenerator random,
            Settings settings) {
        this.answer = answer;
        this.penIsDown = penIsDown;
        this.keep = keep;
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
                requested.set(-1);
            }
        });
    }

    // Properties

    /** Whether digits are asked for. */
    BooleanProperty onProperty() {
        return on;
    }

    /** The digit to draw, -1 while none is asked for. */
    ReadOnlyIntegerProperty requestedProperty() {
        return requested.getReadOnlyProperty();
    }

    /** Whether the drawing before was classified correctly: one sentence. */
    ReadOnlyStringProperty verdictProperty() {
        return verdict.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Tally> tallyProperty() {
        return tally.getReadOnlyProperty();
    }

    // Commands

    /** The drawing is done: if it is not classified as the digit by now, it is a miss. Does nothing before anything is drawn. */
    void done() {
        Prediction prediction = answer.getValue();
        if (!on.get() || !begun || prediction == null) {
            return;
        }
        if (prediction.digit() == requested.get()) {
            hit(prediction);
        } else {
            tally.set(tally.get().miss());
            verdict.set(TEXTS.get(
                    "challenge.wrong", requested.get(), prediction.digit(), Percentages.confidence(prediction)));
            keepAndGoOn();
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
                && prediction.digit() == requested.get()
                && prediction.confidence() >= CONFIDENT) {
            hit(prediction);
        }
    }

    private void hit(Prediction prediction) {
        int before = tally.get().best();
        tally.set(tally.get().hit());
        if (tally.get().best() > before) {
            settings.put(BEST, "" + tally.get().best());
        }
        verdict.set(TEXTS.get("challenge.correct", prediction.digit(), Percentages.confidence(prediction)));
        keepAndGoOn();
    }

    private void keepAndGoOn() {
        keep.accept(requested.get());
        next();
    }

    /** Never the same digit twice in a row: the answer to the first would count for the second. */
    private void next() {
        int other = random.nextInt(Classes.DIGITS.count() - 1);
        requested.set(requested.get() < 0 || other < requested.get() ? other : other + 1);
        begun = false;
        finish.run();
    }

    /** What was edited by hand and is no number counts as no streak. */
    private int best() {
        String word = settings.get(BEST, "0");
        return word.matches("\\d{1,6}") ? Integer.parseInt(word) : 0;
    }

    /**
     * The score of a challenge.
     *
     * @param correct drawings that were classified as the digit asked for
     * @param tried drawings in all
     * @param streak correct ones in a row, up to now
     * @param best the longest streak ever
     */
    record Tally(int correct, int tried, int streak, int best) {
        static Tally fresh(int best) {
            return new Tally(0, 0, 0, best);
        }

        Tally hit() {
            return new Tally(correct + 1, tried + 1, streak + 1, Math.max(best, streak + 1));
        }

        Tally miss() {
            return new Tally(correct, tried + 1, 0, best);
        }

        /** The score in words. */
        String words() {
            if (tried == 0) {
                return best == 0 ? "" : TEXTS.get("challenge.best", best);
            }
            return TEXTS.get(best == 0 ? "challenge.score.first" : "challenge.score", correct, tried, streak, best);
        }
    }
}
