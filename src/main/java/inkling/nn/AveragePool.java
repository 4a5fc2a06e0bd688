package inkling.nn;

/**
 * Average pooling: the mean of each square window, for each channel. Rows and columns at the bottom and the right that fill no window are
 * ignored. With a window as large as the image it is global average pooling.
 *
 * <p>Shapes: x {@code [height, width, channels]}; y {@code [(height - size) / stride + 1, (width - size) / stride + 1, channels]}.
 *
 * @param size rows and columns of the window
 * @param stride from one window to the next; smaller than the size if windows overlap
 */
public record AveragePool(int size, int stride) implements Layer {
    public AveragePool {
        MaxPool.requireWindow(size, stride);
    }

    /** With windows side by side. */
    public AveragePool(int size) {
        this(size, size);
    }

    /** Whether each window begins where the one before it ends. */
    public boolean isSideBySide() {
        return size == stride;
    }

    @Override
    public String kind() {
        return "average";
    }

    @Override
    public Shape output(Shape input) {
        return MaxPool.pooled(input, size, stride);
    }
}
