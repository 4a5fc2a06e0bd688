package inkling.analysis.neighbors.similar;

import inkling.data.Picture;
import inkling.data.Sprite;

/** How far apart two rows are: Euclidean, over 784 pixels of 0..1. */
final class PixelDistance {
    private static final float WHITE = 255;
    private static final byte[] BLACK = new byte[Picture.SIZE];

    private final Sprite images;

    PixelDistance(Sprite images) {
        this.images = images;
    }

    float between(int row, int other) {
        return between(images.block(row), images.start(row), images.block(other), images.start(other));
    }

    /** The distance of a row from a picture without ink. */
    float length(int row) {
        return between(images.block(row), images.start(row), BLACK, 0);
    }

    private static float between(byte[] a, int from, byte[] b, int otherFrom) {
        int sum = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            int difference = (a[from + i] & 0xFF) - (b[otherFrom + i] & 0xFF);
            sum += difference * difference;
        }
        return (float) Math.sqrt(sum) / WHITE;
    }
}
