package inkling.app.shared.points;

import inkling.analysis.map.ClassColors;

/**
 * Colors of classes: ten that people with any kind of color blindness can tell apart, and their darker forms for ten more classes, as
 * PaletteTest measures. Class 20 has the color of class 0 again, class 21 that of class 1, and so on: names then tell them apart.
 */
public final class Palette {
    /** From low to high: blue over green to yellow, each lighter than the one before, as in viridis. */
    private static final int[] RAMP = {0xFF440154, 0xFF3B528B, 0xFF21918C, 0xFF5EC962, 0xFFFDE725};

    private Palette() {}

    /** The colors of the classes 0 to {@code count - 1}. */
    public static int[] colors(int count, boolean dark) {
        int[] colors = new int[count];
        for (int label = 0; label < count; label++) {
            colors[label] = ClassColors.color(label, dark);
        }
        return colors;
    }

    /**
     * Colors of numbers from low to high, opaque ARGB: {@code count}, 2 or more. On a light ground low ones are light and high ones
     * dark, on a dark ground the other way around, so that high ones stand out.
     */
    public static int[] ramp(int count, boolean dark) {
        int[] colors = new int[count];
        for (int i = 0; i < count; i++) {
            double part = (dark ? 0.24 : 0.06) + (dark ? 0.76 : 0.94) * i / (count - 1.0);
            double at = (dark ? part : 1 - part) * (RAMP.length - 1);
            int below = Math.min((int) at, RAMP.length - 2);
            colors[i] = PointLook.mixed(RAMP[below], RAMP[below + 1], at - below);
        }
        return colors;
    }
}
