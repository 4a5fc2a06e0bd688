package inkling.app.explore.map;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.app.explore.find.MeasureText;
import inkling.app.shared.Figures;
import inkling.app.shared.points.Palette;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** The kind of each row by what the colors mean, and the color of each kind. Immutable; any thread. */
final class Coloring {
    private static final int STEPS = 64;
    private static final int UNKNOWN = STEPS;
    private static final int MOST_CATEGORIES = 120;
    /** The part of the rows at each end whose values share the last color: a few extreme ones would make all others alike. */
    private static final double TAIL = 0.01;

    private static final int UNKNOWN_LIGHT = 0xFFD0D7DE;
    private static final int UNKNOWN_DARK = 0xFF3D444D;
    private static final int CORRECT_LIGHT = 0xFFAFB8C1;
    private static final int CORRECT_DARK = 0xFF545D68;
    private static final int WRONG_LIGHT = 0xFFCF222E;
    private static final int WRONG_DARK = 0xFFF85149;

    private final ColorBy by;
    private final byte[] kinds;
    private final List<String> names;
    private final double low;
    private final double high;

    private Coloring(ColorBy by, byte[] kinds, List<String> names, double low, double high) {
        this.by = by;
        this.kinds = kinds;
        this.names = names;
        this.low = low;
        this.high = high;
    }

    /**
     * The colors of all rows.
     *
     * @param trust how far each row's place can be trusted, 0..1; null if that is not known
     */
    static Coloring of(RowFacts facts, ColorBy by, @Nullable IntToDoubleFunction trust) {
        Measure measure = by.measure();
        byte[] kinds = new byte[facts.rows()];
        if (measure == null) {
            return numbers(by, trust == null ? row -> Double.NaN : trust, kinds);
        }
        IntToDoubleFunction values = facts.values(measure);
        if (!measure.isCategory()) {
            return numbers(by, values, kinds);
        }
        for (int row = 0; row < kinds.length; row++) {
            double value = values.applyAsDouble(row);
            kinds[row] = (byte) (Double.isNaN(value) || value < 0 ? MOST_CATEGORIES : value % MOST_CATEGORIES);
        }
        return new Coloring(by, kinds, measure.categories(facts), 0, 0);
    }

    private static Coloring numbers(ColorBy by, IntToDoubleFunction values, byte[] kinds) {
        float[] sorted = new float[kinds.length];
        for (int row = 0; row < kinds.length; row++) {
            sorted[row] = (float) values.applyAsDouble(row);
        }
        float[] all = sorted.clone();
        Arrays.sort(sorted); // NaN last
        int known = sorted.length;
        while (known > 0 && Float.isNaN(sorted[known - 1])) {
            known--;
        }
        double low = known == 0 ? 0 : sorted[(int) (TAIL * (known - 1))];
        double high = known == 0 ? 0 : sorted[(int) Math.ceil((1 - TAIL) * (known - 1))];
        for (int row = 0; row < kinds.length; row++) {
            double part = high > low ? (all[row] - low) / (high - low) : 0;
            kinds[row] = (byte) (Float.isNaN(all[row]) ? UNKNOWN : Math.max(0, Math.min(part * STEPS, STEPS - 1)));
        }
        return new Coloring(by, kinds, List.of(), low, high);
    }

    /** Whether a legend of the one is right for the other. */
    boolean meansTheSameAs(@Nullable Coloring other) {
        return other != null
                && by.key().equals(other.by.key())
                && names.equals(other.names)
                && low == other.low
                && high == other.high;
    }

    ColorBy by() {
        return by;
    }

    /** The kind of each row; not to be changed. */
    byte[] kinds() {
        return kinds;
    }

    /** The color of each kind, opaque ARGB. */
    int[] colors(boolean dark) {
        if (!isCategory()) {
            int[] ramp = Palette.ramp(STEPS, dark);
            int[] colors = new int[STEPS + 1];
            for (int step = 0; step < STEPS; step++) {
                colors[step] = ramp[isLowOfInterest() ? STEPS - 1 - step : step];
            }
            colors[UNKNOWN] = dark ? UNKNOWN_DARK : UNKNOWN_LIGHT;
            return colors;
        }
        int[] colors = Palette.colors(MOST_CATEGORIES + 1, dark);
        colors[MOST_CATEGORIES] = dark ? UNKNOWN_DARK : UNKNOWN_LIGHT;
        if (by.equals(ColorBy.OUTCOME)) {
            colors[0] = dark ? CORRECT_DARK : CORRECT_LIGHT;
            colors[1] = dark ? WRONG_DARK : WRONG_LIGHT;
        }
        return colors;
    }

    /** Whether low values are to stand out. */
    private boolean isLowOfInterest() {
        Measure measure = by.measure();
        return measure == null || measure.isSmallestFirst();
    }

    /** Whether each kind has a name; otherwise they are steps from low to high. */
    boolean isCategory() {
        return !names.isEmpty();
    }

    /** The names of the kinds. */
    List<String> names() {
        return names;
    }

    /** The value that the first color stands for, or less. */
    String lowText() {
        return text(low);
    }

    /** The value that the last color stands for, or more. */
    String highText() {
        return text(high);
    }

    private String text(double value) {
        Measure measure = by.measure();
        return measure == null ? Figures.decimal(value, 2) : MeasureText.value(measure, value);
    }
}
