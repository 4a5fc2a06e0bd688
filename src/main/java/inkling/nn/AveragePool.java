package inkling.nn;

/**
 * Average pooling: the mean of each square window, for each channel. The stride is the window size; rows and columns at the bottom and
 * the right that fill no window are ignored. With a window as large as the image it is global average pooling.
 *
 * <p>Shapes: x {@code [height, width, channels]}; y {@code [height / size, width / size, channels]}.
 *
 * @param size rows and columns of the window
 */
public record AveragePool(int size) implements Layer {
    public AveragePool {
        MaxPool.requireWindow(size);
    }

    @Override
    public String kind() {
        return "average";
    }

    @Override
    public Shape output(Shape input) {
        return MaxPool.pooled(input, size);
    }
}
