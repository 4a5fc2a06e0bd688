package inkling.sketch.picture;

import inkling.data.Picture;
import inkling.sketch.Grayscale;

/** Recognizes pictures of 28x28 pixels that need no preparation: light ink on black, as in MNIST. */
final class MnistFormat {
    /** MNIST's digits stay four pixels away from the edge, except for those whose center of mass is far from their middle. */
    private static final float BLACK = 0.2f;

    private MnistFormat() {}

    /** Whether the outermost pixels of the picture are black on average. */
    static boolean matches(Grayscale picture) {
        float sum = 0;
        int last = Picture.SIDE - 1;
        for (int i = 0; i < last; i++) {
            sum += picture.at(0, i) + picture.at(i, last) + picture.at(last, last - i) + picture.at(last - i, 0);
        }
        return sum / (4 * last) < BLACK;
    }

    /** The same 784 bytes. */
    static Picture picture(Grayscale picture) {
        float[] values = picture.values();
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round(values[i] * 255);
        }
        return new Picture(pixels);
    }
}
