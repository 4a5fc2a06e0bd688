package inkling.analysis.map;

/** Ten colors of classes that people with any kind of color blindness can tell apart; class 10 has the color of class 0 again. */
public final class ClassColors {
    private static final int[] LIGHT = {
        0xFF228EFF, 0xFFE58114, 0xFFF42456, 0xFF07C9DB, 0xFF119A71,
        0xFFC3BC71, 0xFFB65DA4, 0xFFD4A39F, 0xFFA25932, 0xFF9598A0
    };
    private static final int[] DARK = {
        0xFF2D80D7, 0xFFE58C2A, 0xFFDF4A43, 0xFF8CD9DE, 0xFF2EBC76,
        0xFFF5D664, 0xFFBC8BB9, 0xFFFFACB2, 0xFF9F746D, 0xFF9A9395
    };

    private ClassColors() {}

    /** The number of different colors. */
    public static int size() {
        return LIGHT.length;
    }

    /** The color of a class, opaque ARGB, to be seen on a light or a dark ground. */
    public static int color(int label, boolean dark) {
        int[] colors = dark ? DARK : LIGHT;
        return colors[Math.floorMod(label, colors.length)];
    }
}
