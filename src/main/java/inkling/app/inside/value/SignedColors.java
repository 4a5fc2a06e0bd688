package inkling.app.inside.value;

import java.util.function.IntToDoubleFunction;

/** Numbers as colors on black: blue above 0, red below, the brighter the larger. */
final class SignedColors {
    private static final int BLUE = 0x388BFD;
    private static final int RED = 0xF85149;

    private SignedColors() {}

    /**
     * The colors of numbers.
     *
     * @param largest the size that is brightest; 0 if all are 0
     * @return {@code 0xRRGGBB}
     */
    static int[] of(int count, IntToDoubleFunction numbers, double largest) {
        int[] colors = new int[count];
        for (int i = 0; i < count; i++) {
            double number = numbers.applyAsDouble(i);
            double share = largest > 0 ? Math.min(1, Math.abs(number) / largest) : 0;
            colors[i] = scaled(number < 0 ? RED : BLUE, share);
        }
        return colors;
    }

    private static int scaled(int color, double share) {
        int red = (int) Math.round(share * (color >> 16 & 0xFF));
        int green = (int) Math.round(share * (color >> 8 & 0xFF));
        int blue = (int) Math.round(share * (color & 0xFF));
        return red << 16 | green << 8 | blue;
    }
}
