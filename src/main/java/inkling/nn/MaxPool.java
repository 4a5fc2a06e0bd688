package inkling.nn;

/**
 * Max-pooling: the largest number of each square window, for each channel. The stride is the window size; rows and columns at the
 * bottom and the right that fill no window are ignored. The gradient goes to the largest number, the first of equal ones.
 *
 * <p>Shapes: x {@code [height, width, channels]}; y {@code [height / size, width / size, channels]}.
 *
 * @param size rows and columns of the window
 */
public record MaxPool(int size) implements Layer {
    public MaxPool {
        requireWindow(size);
    }

    /** IllegalArgumentException if there is no window of that size. */
    static void requireWindow(int size) {
        if (size < 1) {
            throw new IllegalArgumentException("expected a window of at least 1, found " + size);
        }
    }

    @Override
    public String kind() {
        return "pool";
    }

    @Override
    public Shape output(Shape input) {
        return pooled(input, size);
    }

    /** The shape after a pooling with such windows; IllegalArgumentException if the image has no room for one. */
    static Shape pooled(Shape input, int size) {
        if (input.height() < size || input.width() < size) {
            throw new IllegalArgumentException(
                    "expected an image of at least " + size + "x" + size + " for the pooling, found " + input);
        }
        return new Shape(input.channels(), input.height() / size, input.width() / size);
    }
}
