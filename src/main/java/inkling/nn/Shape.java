package inkling.nn;

/** The shape of one image, or of the output of a layer for it: {@code [height, width, channels]} in memory, channels innermost. */
public record Shape(int channels, int height, int width) {
    public Shape {
        if (channels < 1 || height < 1 || width < 1) {
            throw new IllegalArgumentException(
                    "expected at least one channel, row and column, found " + channels + "x" + height + "x" + width);
        }
    }

    /** A vector, as dense layers give it. */
    public static Shape vector(int size) {
        return new Shape(size, 1, 1);
    }

    /** How many numbers one image has. */
    public int size() {
        return channels * height * width;
    }

    /** How many pixels one channel has. */
    public int pixels() {
        return height * width;
    }

    /** As Keras prints it: {@code 28x28x1}, or {@code 10} for a vector. */
    @Override
    public String toString() {
        return pixels() == 1 ? "" + channels : height + "x" + width + "x" + channels;
    }
}
