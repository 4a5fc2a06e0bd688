package inkling.app.shared.points;

/**
 * Colors of classes: ten that people with any kind of color blindness can tell apart, as PaletteTest measures. Class 10 has the
 * color of class 0 again, class 11 that of class 1, and so on: names then tell such classes apart.
 */
public final class Palette {
    private static final int[] LIGHT = {
        0xFF5979D5, 0xFFF29232, 0xFFE85565, 0xFF78B8B4, 0xFF258B50,
        0xFFCCB582, 0xFF90627B, 0xFFB9818A, 0xFFA95F1C, 0xFF838CA6
    };
    private static final int[] DARK = {
        0xFF2D80D7, 0xFFE58C2A, 0xFFDF4A43, 0xFF8CD9DE, 0xFF2EBC76,
        0xFFF5D664, 0xFFBC8BB9, 0xFFFFACB2, 0xFF9F746D, 0xFF9A9395
    };
    /** From low to high: blue over green to yellow, each lighter than the one before, as in viridis. */
    private static final int[] RAMP = {0xFF440154, 0xFF3B528B, 0xFF21918C, 0xFF5EC962, 0xFFFDE725};

    private Palette() {}

    /** The number of different colors. */
    public static int size() {
        return LIGHT.length;
    }

    /** The color of a class, opaque ARGB, to be seen on a light or a dark ground. */
    public static int color(int label, boolean dark) {
        int[] colors = dark ? DARK : LIGHT;
        return colors[Math.floorMod(label, colors.length)];
    }

    /** The colors of the classes 0 to {@code count - 1}. */
    public static int[] colors(int count, boolean dark) {
        int[] colors = new int[count];
        for (int label = 0; label < count; label++) {
            colors[label] = color(label, dark);
        }
        return colors;
    }

    /**
     * Colors of numbers from low to high, opaque ARGB: {@code count}, 2 or more. On a light ground low ones are light and high ones
     * dark, on a dark ground the other way round, so that high ones stand out.
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
