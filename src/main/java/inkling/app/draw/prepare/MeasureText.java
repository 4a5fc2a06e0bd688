package inkling.app.draw.prepare;

import inkling.sketch.StrokeMeasure;
import inkling.sketch.StrokeMeasure.Level;
import java.util.Locale;
import java.util.Map;

/** What is said of a hand, in plain words. */
final class MeasureText {
    private static final Map<StrokeMeasure, String> NAMES =
            Map.of(StrokeMeasure.STROKE_WIDTH, "stroke width", StrokeMeasure.INK, "ink", StrokeMeasure.SLANT, "slant");
    private static final Map<StrokeMeasure, Map<Level, String>> JUDGEMENTS = Map.of(
            StrokeMeasure.STROKE_WIDTH,
            Map.of(
                    Level.FAR_BELOW, "The pen is thinner than nearly anything the model has seen",
                    Level.BELOW, "The pen is a little thin",
                    Level.ABOVE, "The pen is a little thick",
                    Level.FAR_ABOVE, "The pen is thicker than nearly anything the model has seen"),
            StrokeMeasure.INK,
            Map.of(
                    Level.FAR_BELOW, "There is less ink than in nearly any digit of MNIST",
                    Level.BELOW, "There is rather little ink",
                    Level.ABOVE, "There is rather much ink",
                    Level.FAR_ABOVE, "There is more ink than in nearly any digit of MNIST"),
            StrokeMeasure.SLANT,
            Map.of(
                    Level.FAR_BELOW, "It leans to the left as hardly any digit of MNIST does",
                    Level.BELOW, "It leans to the left",
                    Level.ABOVE, "It leans far to the right",
                    Level.FAR_ABOVE, "It leans to the right as hardly any digit of MNIST does"));

    private MeasureText() {}

    static String name(StrokeMeasure trait) {
        return NAMES.getOrDefault(trait, "");
    }

    /** A value with its unit: {@code 2.5 px}, {@code +12°}. */
    static String figure(StrokeMeasure trait, double value) {
        return switch (trait) {
            case STROKE_WIDTH -> String.format(Locale.ROOT, "%.1f\u00a0px", value);
            case INK -> String.format(Locale.ROOT, "%.0f\u00a0px", value);
            case SLANT ->
                Math.round(value) == 0
                        ? "0\u00b0"
                        : String.format(Locale.ROOT, "%+d\u00b0", Math.round(value))
                                .replace('-', '\u2212');
        };
    }

    /**
     * The first thing that is unusual about a drawing, and what becomes of it.
     *
     * @param values of each trait, as it was drawn
     * @param evened whether the preparation evens the pen
     */
    static String verdict(Map<StrokeMeasure, Double> values, boolean evened) {
        for (StrokeMeasure trait : StrokeMeasure.values()) {
            Level place = trait.level(values.getOrDefault(trait, 0.0));
            String judgement = JUDGEMENTS.getOrDefault(trait, Map.of()).get(place);
            if (judgement != null) {
                return judgement + (evened && trait != StrokeMeasure.SLANT ? "; the even pen makes up for it." : ".");
            }
        }
        return "Like most digits of MNIST in all three.";
    }
}
