package inkling.app.shared;

import inkling.data.Picture;
import inkling.learn.explain.Saliency;

/**
 * The colors of an explanation: ink that supports what is explained is blue, ink that contradicts it red, the more saturated the
 * stronger.
 */
public final class SaliencyTint {
    /** The same in the light and the dark theme, since the picture is black in both. */
    private static final int FOR = 0x2F81F7;

    private static final int AGAINST = 0xFF4D45;

    private SaliencyTint() {}

    /**
     * A picture tinted by an explanation, scaled to its strongest effect.
     *
     * @return the colors of 784 pixels, {@code 0xRRGGBB}, row by row
     */
    public static int[] of(Picture picture, Saliency saliency) {
        float strongest = Math.max(saliency.strongest(), Float.MIN_NORMAL);
        int[] colors = new int[Picture.SIZE];
        for (int offset = 0; offset < colors.length; offset++) {
            float effect = saliency.at(offset) / strongest;
            // the square root, so that weak effects are visible as well
            double strength = Math.sqrt(Math.abs(effect));
            colors[offset] = mixed(picture.at(offset) / 255.0, effect < 0 ? AGAINST : FOR, strength);
        }
        return colors;
    }

    private static int mixed(double ink, int hue, double strength) {
        int color = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = 255 + strength * ((hue >> shift & 0xFF) - 255);
            color |= (int) Math.round(ink * part) << shift;
        }
        return color;
    }
}
