package inkling.nn;

/**
 * The largest number of each square window; the windows lie side by side, and what does not fill a window at the right and the
 * bottom is dropped.
 *
 * <p>Shapes: {@code [height, width, channels]} to {@code [height / size, width / size, channels]}. Of equals the first wins, and
 * takes the gradient.
 *
 * @param size rows and columns of the window
 */
public record MaxPool(int size) implements Layer {
    public MaxPool {
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
        if (input.height() < size || input.width() < size) {
            throw new IllegalArgumentException(
                    "expected an image of at least " + size + "x" + size + " for the pooling, found " + input);
        }
        return new Shape(input.channels(), input.height() / size, input.width() / size);
    }
}
