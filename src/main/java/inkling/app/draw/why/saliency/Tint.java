package inkling.app.draw.why.saliency;

import inkling.data.Picture;
import inkling.learn.explain.Saliency;

/** A picture in colours: ink that spoke for the answer is blue, ink that spoke against it red, the stronger the more so. */
final class Tint {
    /** White ink takes these colours in light and dark alike, since the picture is black in both. */
    private static final int FOR = 0x2F81F7;

    private static final int AGAINST = 0xFF4D45;

    private Tint() {}

    /** Colours 784 pixels, {@code 0xRRGGBB}, row by row. */
    static int[] of(Picture picture, Saliency saliency) {
        float strongest = Math.max(saliency.strongest(), Float.MIN_NORMAL);
        int[] colours = new int[Picture.SIZE];
        for (int offset = 0; offset < colours.length; offset++) {
            float effect = saliency.at(offset) / strongest;
            // the root, so that weak words are heard as well
            double strength = Math.sqrt(Math.abs(effect));
            colours[offset] = mixed(picture.at(offset) / 255.0, effect < 0 ? AGAINST : FOR, strength);
        }
        return colours;
    }

    private static int mixed(double ink, int hue, double strength) {
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double part = 255 + strength * ((hue >> shift & 0xFF) - 255);
            colour |= (int) Math.round(ink * part) << shift;
        }
        return colour;
    }
}
