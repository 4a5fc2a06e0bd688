package inkling.sketch.picture;

import inkling.files.picture.Brightness;
import inkling.sketch.Grayscale;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/**
 * The brightness of a decoded picture, 0..1. Transparent pixels get the paper that the ink needs: white under dark
 * ink, black under light ink.
 */
final class GrayPixels {
    private GrayPixels() {}

    static Grayscale of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        float[] gray = new float[width * height];
        float[] alpha = new float[width * height];
        boolean plain = Brightness.isInSamples(image);
        for (int y = 0; y < height; y++) {
            if (plain) {
                grayRow(image.getRaster(), y, gray, alpha);
            } else {
                colorRow(image, y, gray, alpha);
            }
        }
        return new Grayscale(width, height, overPaper(gray, alpha));
    }

    private static void grayRow(Raster raster, int y, float[] gray, float[] alpha) {
        int width = raster.getWidth();
        float most = (1 << raster.getSampleModel().getSampleSize(0)) - 1f;
        int[] samples = raster.getSamples(0, y, width, 1, 0, (int[]) null);
        for (int x = 0; x < width; x++) {
            gray[y * width + x] = samples[x] / most;
            alpha[y * width + x] = 1;
        }
        if (raster.getNumBands() == 2) {
            raster.getSamples(0, y, width, 1, 1, samples);
            for (int x = 0; x < width; x++) {
                alpha[y * width + x] = samples[x] / most;
            }
        }
    }

    private static void colorRow(BufferedImage image, int y, float[] gray, float[] alpha) {
        int width = image.getWidth();
        int[] argb = image.getRGB(0, y, width, 1, null, 0, width);
        for (int x = 0; x < width; x++) {
            gray[y * width + x] = (float) (Brightness.luma(argb[x]) / 255);
            alpha[y * width + x] = (argb[x] >>> 24) / 255f;
        }
    }

    private static float[] overPaper(float[] gray, float[] alpha) {
        double ink = 0;
        double opaque = 0;
        for (int i = 0; i < gray.length; i++) {
            ink += gray[i] * alpha[i];
            opaque += alpha[i];
        }
        float paper = opaque < gray.length && ink > opaque / 2 ? 0 : 1;
        for (int i = 0; i < gray.length; i++) {
            gray[i] = alpha[i] * gray[i] + (1 - alpha[i]) * paper;
        }
        return gray;
    }
}
