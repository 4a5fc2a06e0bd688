package inkling.analysis.map;

/**
 * Ten colors of classes that people with any kind of color blindness can tell apart. Classes 10 to 19 have the same ones, darker:
 * people who see all colors can tell all twenty apart, others at least each color from its darker form. Class 20 has the color of class
 * 0 again.
 */
public final class ClassColors {
    private static final int[] LIGHT = {
        0xFF228EFF, 0xFFE58114, 0xFFF42456, 0xFF07C9DB, 0xFF119A71,
        0xFFC3BC71, 0xFFB65DA4, 0xFFD4A39F, 0xFFA25932, 0xFF9598A0
    };
    private static final int[] DARK = {
        0xFF2D80D7, 0xFFE58C2A, 0xFFDF4A43, 0xFF8CD9DE, 0xFF2EBC76,
        0xFFF5D664, 0xFFBC8BB9, 0xFFFFACB2, 0xFF9F746D, 0xFF9A9395
    };

    /** How much of a color is left in its darker form: of the values tried, the one that keeps the two closest colors farthest apart. */
    private static final double DARKER_ON_LIGHT = 0.5;

    private static final double DARKER_ON_DARK = 0.55;

    private ClassColors() {}

    /** The number of colors that everybody can tell apart; there are as many darker ones. */
    public static int size() {
        return LIGHT.length;
    }

    /** The color of a class, opaque ARGB, to be seen on a light or a dark ground. */
    public static int color(int label, boolean dark) {
        int[] colors = dark ? DARK : LIGHT;
        int color = colors[Math.floorMod(label, colors.length)];
        boolean isDarker = Math.floorMod(label / colors.length, 2) == 1;
        return isDarker ? darker(color, dark ? DARKER_ON_DARK : DARKER_ON_LIGHT) : color;
    }

    private static int darker(int color, double left) {
        int darker = 0xFF000000;
        for (int shift = 0; shift < 24; shift += 8) {
            darker |= (int) Math.round((color >> shift & 0xFF) * left) << shift;
        }
        return darker;
    }
}
