package inkling.app.draw.prepare;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.sketch.StrokeMeasure;
import inkling.sketch.StrokeMeasure.Level;
import java.util.Map;

/** The texts about handwriting. */
final class HandwritingText {
    private static final Texts TEXTS = Texts.of("draw");

    private HandwritingText() {}

    static String name(StrokeMeasure measure) {
        return TEXTS.get("measure.name." + Texts.id(measure));
    }

    /** A value with its unit: {@code 2.5 px}, {@code 102 px}, {@code +12°}. */
    static String figure(StrokeMeasure measure, double value) {
        return switch (measure) {
            case STROKE_WIDTH -> Figures.pixels(value);
            case INK -> Figures.wholePixels(value);
            case SLANT -> Figures.degrees(value);
        };
    }

    /**
     * The first thing that is unusual, and what becomes of it.
     *
     * @param values of each measure, as the drawing was drawn
     * @param evened whether the preparation normalizes the pen width
     */
    static String verdict(Map<StrokeMeasure, Double> values, boolean evened) {
        for (StrokeMeasure measure : StrokeMeasure.values()) {
            Level level = measure.level(values.getOrDefault(measure, 0.0));
            if (level != Level.USUAL) {
                String judgment = TEXTS.get("judgment." + Texts.id(measure) + '.' + Texts.id(level));
                boolean harmless = evened && measure != StrokeMeasure.SLANT;
                return TEXTS.get(harmless ? "hand.unusual.evened" : "hand.unusual", judgment);
            }
        }
        return TEXTS.get("hand.usual");
    }
}
