package inkling.app.explore.find;

import inkling.analysis.Measure;
import inkling.app.shared.Figures;

/** The values of measures as they are shown. */
public final class MeasureText {
    private MeasureText() {}

    /** A value with its unit: {@code 98.2%}, {@code 11.77}, {@code 2.5 px}, {@code +12°}, {@code 3}. */
    public static String value(Measure measure, double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        return switch (measure.unit()) {
            case SHARE -> Figures.percent(value, value > 0.999 && value < 1 ? 2 : 1);
            case NATS -> Figures.decimal(value, value < 10 ? 3 : 2);
            case PIXELS -> Figures.pixels(value);
            case DEGREES -> Figures.degrees(value);
            case DISTANCE -> Figures.decimal(value, 2);
            case CATEGORY, EPOCHS, TIMES, PLACE, ROW -> Figures.count(Math.round(value));
        };
    }
}
