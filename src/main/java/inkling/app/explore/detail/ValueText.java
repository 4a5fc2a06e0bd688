package inkling.app.explore.detail;

import inkling.analysis.Measure;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.app.explore.find.MeasureText;
import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.runs.TrainingDynamics;
import org.jspecify.annotations.Nullable;

/** The value of a measure for one digit, as its details show it. */
final class ValueText {
    private static final Texts TEXTS = Texts.of("explore");
    private static final double MANY_PIXELS = 10;

    private ValueText() {}

    /** {@code 102 px}, {@code 3 of 12}, {@code only A correct}; a dash where the value is not known, words where it will be. */
    static String of(Measure measure, RowFacts facts, int row) {
        double value = measure.value(facts, row); // also where there are too many rows to have a column
        if (Double.isNaN(value)) {
            return TEXTS.get(waits(measure, facts, row) ? "value.later" : "value.none");
        }
        return switch (measure.unit()) {
            case CATEGORY -> measure.categories(facts).get((int) value);
            case EPOCHS -> epoch((int) value, facts.dynamics());
            case SHARE -> Figures.probability(value, 2);
            case PIXELS -> value < MANY_PIXELS ? Figures.pixels(value) : Figures.wholePixels(value);
            default -> MeasureText.value(measure, value);
        };
    }

    /** Whether a model has yet to get to the row. */
    private static boolean waits(Measure measure, RowFacts facts, int row) {
        return switch (measure.source()) {
            case MODEL -> waits(facts.predictions(), row);
            case TWO_MODELS -> waits(facts.predictions(), row) || waits(facts.other(), row);
            default -> false;
        };
    }

    private static boolean waits(@Nullable Predictions predictions, int row) {
        return predictions != null && !predictions.has(row);
    }

    private static String epoch(int epoch, @Nullable TrainingDynamics dynamics) {
        int epochs = dynamics == null ? epoch : dynamics.epochs();
        return epoch > epochs ? TEXTS.get("value.never", epochs) : TEXTS.get("value.epoch", epoch, epochs);
    }
}
