package inkling.nn.engine.pass.product;

import inkling.nn.Shape;
import inkling.nn.engine.pass.Activations;

/** Pads the images of a chunk with zeros: in a copy, or, where no padding is needed, not at all. */
final class ZeroPadding {
    private final Shape inner;
    private final int width;
    private final float[] copy;

    /**
     * @param inner the shape of one image
     * @param width rows and columns of zeros on each side
     * @param chunk the most images at once
     */
    ZeroPadding(Shape inner, int width, int chunk) {
        this.inner = inner;
        this.width = width;
        this.copy = new float[width == 0 ? 0 : padded().size() * chunk];
    }

    /** The shape of one image with its padding. */
    Shape padded() {
        return new Shape(inner.channels(), inner.height() + 2 * width, inner.width() + 2 * width);
    }

    /** The array that holds the padded images, from {@link #offset} on; valid until the next call. */
    float[] pad(Activations images, int first, int count) {
        if (width == 0) {
            return images.values();
        }
        int run = inner.width() * inner.channels();
        int pitch = run + 2 * width * inner.channels();
        int from = images.offset(first);
        for (int image = 0; image < count; image++) {
            int to = image * padded().size() + width * pitch + width * inner.channels();
            for (int row = 0; row < inner.height(); row++) {
                System.arraycopy(images.values(), from, copy, to, run);
                from += run;
                to += pitch;
            }
        }
        return copy;
    }

    /** Where the first image of the chunk begins in that array. */
    int offset(Activations images, int first) {
        return width == 0 ? images.offset(first) : 0;
    }

    /** Copies one padded image without its padding. */
    void unpad(float[] padded, float[] target, int to) {
        int run = inner.width() * inner.channels();
        int pitch = run + 2 * width * inner.channels();
        int from = width * pitch + width * inner.channels();
        for (int row = 0; row < inner.height(); row++) {
            System.arraycopy(padded, from + row * pitch, target, to + row * run, run);
        }
    }
}
