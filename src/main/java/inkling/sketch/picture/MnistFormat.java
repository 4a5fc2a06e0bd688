package inkling.sketch.picture;

import inkling.data.Picture;
import inkling.sketch.Grayscale;

/** Pictures of 28x28 pixels that need no preparation: light ink on black, as MNIST has them. */
final class MnistFormat {
    /** MNIST's digits keep four pixels from the edge, but for the ones their mass has pulled aside. */
    private static final float BLACK = 0.2f;

    private MnistFormat() {}

    /** Whether the frame of the picture, a pixel wide, is black on the whole. */
    static boolean isIt(Grayscale picture) {
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
