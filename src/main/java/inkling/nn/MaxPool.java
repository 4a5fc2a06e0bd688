package inkling.nn;

/**
 * Max-pooling: the largest number of each square window, for each channel. Rows and columns at the bottom and the right that fill no
 * window are ignored. The gradient goes to the largest number, the first of equal ones.
 *
 * <p>Shapes: x {@code [height, width, channels]}; y {@code [(height - size) / stride + 1, (width - size) / stride + 1, channels]}. A
 * window of 1 with a stride of 2 keeps every second row and column, which turns a convolution into one with that stride.
 *
 * @param size rows and columns of the window
 * @param stride from one window to the next; smaller than the size if windows overlap
 */
public record MaxPool(int size, int stride) implements Layer {
    public MaxPool {
        requireWindow(size, stride);
    }

    /** With windows side by side. */
    public MaxPool(int size) {
        this(size, size);
    }

    /** IllegalArgumentException if there is no window of that size, or it does not move. */
    static void requireWindow(int size, int stride) {
        if (size < 1 || stride < 1) {
            throw new IllegalArgumentException("expected a window of at least 1 that moves by at least 1, found " + size
                    + " that moves by " + stride);
        }
    }

    /** Whether each window begins where the one before it ends. */
    public boolean isSideBySide() {
        return size == stride;
    }

    @Override
    public String kind() {
        return "pool";
    }

    @Override
    public Shape output(Shape input) {
        return pooled(input, size, stride);
    }

    /** The shape after a pooling with such windows; IllegalArgumentException if the image has no room for one. */
    static Shape pooled(Shape input, int size, int stride) {
        if (input.height() < size || input.width() < size) {
            throw new IllegalArgumentException(
                    "expected an image of at least " + size + "x" + size + " for the pooling, found " + input);
        }
        return new Shape(input.channels(), (input.height() - size) / stride + 1, (input.width() - size) / stride + 1);
    }
}
