package inkling.analysis.neighbors;

import inkling.data.Picture;
import inkling.data.Sprite;

/** How far apart two rows are: Euclidean, over 784 pixels of 0..1. */
final class PixelDistance {
    private static final float WHITE = 255;

    private final Sprite images;

    PixelDistance(Sprite images) {
        this.images = images;
    }

    float between(int row, int other) {
        byte[] a = images.block(row);
        byte[] b = images.block(other);
        int from = images.start(row);
        int otherFrom = images.start(other);
        int sum = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            int difference = (a[from + i] & 0xFF) - (b[otherFrom + i] & 0xFF);
            sum += difference * difference;
        }
        return (float) Math.sqrt(sum) / WHITE;
    }
}
