package inkling.files.picture;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;

/** How bright the pixels of decoded pictures are. */
public final class Brightness {
    private Brightness() {}

    /**
     * Whether the samples themselves say it, in band 0, of a picture whose band 1, if there is one, is alpha. Java's conversion to
     * RGB would brighten such a picture, because it takes it for linear.
     */
    public static boolean isInSamples(BufferedImage image) {
        return image.getRaster().getNumBands() <= 2
                && image.getRaster().getSampleModel().getSampleSize(0) <= 16
                && !(image.getColorModel() instanceof IndexColorModel);
    }

    /** The luma of ITU-R BT.601, 0..255, of a color 0xRRGGBB; any higher bits do not count. */
    public static double luma(int rgb) {
        return luma(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
    }

    /** The luma of ITU-R BT.601, in the range of the samples. */
    public static double luma(double red, double green, double blue) {
        return (299 * red + 587 * green + 114 * blue) / 1000;
    }
}
