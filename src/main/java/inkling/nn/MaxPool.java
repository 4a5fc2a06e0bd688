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

    @Override
    public Pass pass(Place place) {
        return new Pooling(place);
    }

    @Override
    public Pass inference(Place place) {
        return size == Largest.SIZE
                ? new Largest(place.input(), output(place.input()), Float.NEGATIVE_INFINITY)
                : pass(place);
    }

    private final class Pooling extends Pass {
        private final Shape input;
        private final Shape output;
        private final Images winners;

        Pooling(Place place) {
            input = place.input();
            output = output(input);
            winners = new Images(output.size(), place.images(), true);
        }

        @Override
        void forward(float[] weights, Images x, Images y, int first, int count) {
            for (int image = 0; image < count; image++) {
                KERNELS.maxPool(
                        size,
                        output.height(),
                        output.width(),
                        output.channels(),
                        x.values,
                        x.at(first) + image * input.size(),
                        input.width() * input.channels(),
                        y.values,
                        y.at(first) + image * output.size(),
                        winners.values,
                        winners.at(first + image));
            }
        }

        @Override
        void backward(float[] gradients, Images x, Images y, Images dy, Images dx, int first, int count) {
            for (int image = 0; image < count; image++) {
                KERNELS.maxPoolGradient(
                        size,
                        output.height(),
                        output.width(),
                        output.channels(),
                        dy.values,
                        dy.at(first) + image * output.size(),
                        winners.values,
                        winners.at(first + image),
                        dx.values,
                        dx.at(first) + image * input.size(),
                        input.width() * input.channels());
            }
        }
    }
}
