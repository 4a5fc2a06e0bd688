package inkling.app.draw.prepare;

import inkling.sketch.Trait;
import inkling.sketch.Trait.Place;
import java.util.Locale;
import java.util.Map;

/** What is said of a hand, in plain words. */
final class MeasureText {
    private static final Map<Trait, String> NAMES =
            Map.of(Trait.STROKE_WIDTH, "stroke width", Trait.INK, "ink", Trait.SLANT, "slant");
    private static final Map<Trait, Map<Place, String>> JUDGEMENTS = Map.of(
            Trait.STROKE_WIDTH,
            Map.of(
                    Place.FAR_BELOW, "The pen is thinner than nearly anything the model has seen",
                    Place.BELOW, "The pen is a little thin",
                    Place.ABOVE, "The pen is a little thick",
                    Place.FAR_ABOVE, "The pen is thicker than nearly anything the model has seen"),
            Trait.INK,
            Map.of(
                    Place.FAR_BELOW, "There is less ink than in nearly any digit of MNIST",
                    Place.BELOW, "There is rather little ink",
                    Place.ABOVE, "There is rather much ink",
                    Place.FAR_ABOVE, "There is more ink than in nearly any digit of MNIST"),
            Trait.SLANT,
            Map.of(
                    Place.FAR_BELOW, "It leans to the left as hardly any digit of MNIST does",
                    Place.BELOW, "It leans to the left",
                    Place.ABOVE, "It leans far to the right",
                    Place.FAR_ABOVE, "It leans to the right as hardly any digit of MNIST does"));

    private MeasureText() {}

    static String name(Trait trait) {
        return NAMES.getOrDefault(trait, "");
    }

    /** A value with its unit: {@code 2.5 px}, {@code +12°}. */
    static String figure(Trait trait, double value) {
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
    static String verdict(Map<Trait, Double> values, boolean evened) {
        for (Trait trait : Trait.values()) {
            Place place = trait.place(values.getOrDefault(trait, 0.0));
            String judgement = JUDGEMENTS.getOrDefault(trait, Map.of()).get(place);
            if (judgement != null) {
                return judgement + (evened && trait != Trait.SLANT ? "; the even pen makes up for it." : ".");
            }
        }
        return "Like most digits of MNIST in all three.";
    }
}
