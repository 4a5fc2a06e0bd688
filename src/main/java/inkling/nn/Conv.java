package inkling.nn;

import inkling.nn.kernels.View;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A convolution with bias: every output pixel is a weighted sum over a square window of the input, a different one for each
 * filter. The window moves by one pixel.
 *
 * <p>Shapes: {@code [height, width, channels]} to {@code [height', width', filters]}; kernel
 * {@code [size, size, channels, filters]}, bias {@code [filters]}.
 *
 * @param size rows and columns of the window
 * @param filters how many channels it gives
 * @param padding what it does at the border
 */
public record Conv(int size, int filters, Padding padding) implements Layer {
    public Conv {
        if (size < 1 || filters < 1 || (padding == Padding.SAME && size % 2 == 0)) {
            throw new IllegalArgumentException("expected a window of at least 1 (odd if padded) and a filter, found "
                    + size + "x" + size + ", " + filters + " filters, " + padding);
        }
    }

    /** Without padding. */
    public Conv(int size, int filters) {
        this(size, filters, Padding.VALID);
    }

    private int border() {
        return padding == Padding.SAME ? size / 2 : 0;
    }

    @Override
    public String kind() {
        return "conv";
    }

    @Override
    public Shape output(Shape input) {
        int shrink = size - 1 - 2 * border();
        if (input.height() <= shrink || input.width() <= shrink) {
            throw new IllegalArgumentException(
                    "expected an image of at least " + size + "x" + size + " for the convolution, found " + input);
        }
        return new Shape(filters, input.height() - shrink, input.width() - shrink);
    }

    @Override
    public int parameterCount(Shape input) {
        return (size * size * input.channels() + 1) * filters;
    }

    @Override
    public List<Parameter> initial(Shape input, RandomGenerator random) {
        int fanIn = size * size * input.channels();
        return List.of(
                new Parameter(
                        "kernel",
                        new int[] {size, size, input.channels(), filters},
                        Dense.he(fanIn, fanIn * filters, random),
                        true),
                new Parameter("bias", new int[] {filters}, new float[filters], true));
    }

    @Override
    public Pass pass(Place place) {
        return new Convolution(place);
    }

    private final class Convolution extends Pass {
        private final Place place;
        private final Shape output;
        private final int taps;
        private final Border border;
        private final View windows;
        private final Border gradientBorder;
        private final View gradientWindows;
        private final float[] turned;
        private final float[] zeros;

        Convolution(Place place) {
            this.place = place;
            Shape input = place.input();
            output = output(input);
            taps = size * size * input.channels();
            border = new Border(input, border(), place.chunk());
            windows = Windows.over(border.outer(), size, place.chunk());
            gradientBorder = new Border(output, size - 1 - border(), place.chunk());
            gradientWindows = Windows.over(gradientBorder.outer(), size, place.chunk());
            turned = new float[taps * filters];
            zeros = new float[input.channels()];
        }

        @Override
        boolean readsInput() {
            return true;
        }

        /** The gradient of the input is a convolution too, with the kernel turned by 180 degrees and its channels swapped. */
        @Override
        void begin(float[] weights, long step, int firstImage) {
            int channels = place.input().channels();
            for (int tap = 0; tap < size * size; tap++) {
                int from = place.weights() + tap * channels * filters;
                int to = (size * size - 1 - tap) * channels * filters;
                for (int i = 0; i < channels * filters; i++) {
                    turned[to + i % filters * channels + i / filters] = weights[from + i];
                }
            }
        }

        @Override
        void forward(float[] weights, Images x, Images y, int first, int count) {
            int bias = place.weights() + taps * filters;
            KERNELS.product(
                    windows,
                    count * output.pixels(),
                    taps,
                    border.around(x, first, count),
                    border.at(x, first),
                    weights,
                    place.weights(),
                    filters,
                    weights,
                    bias,
                    0,
                    y.values,
                    y.at(first));
        }

        @Override
        void backward(Chunk chunk, Images x, Images y, Images dy, Images dx) {
            int first = chunk.first();
            int pixels = chunk.count() * output.pixels();
            float[] sums = chunk.gradients();
            KERNELS.product(
                    windows.transposed(),
                    taps,
                    pixels,
                    border.around(x, first, chunk.count()),
                    border.at(x, first),
                    dy.values,
                    dy.at(first),
                    filters,
                    sums,
                    place.weights(),
                    filters,
                    sums,
                    place.weights());
            KERNELS.addRows(dy.values, dy.at(first), pixels, filters, sums, place.weights() + taps * filters);
            if (!place.first()) {
                KERNELS.product(
                        gradientWindows,
                        chunk.count() * place.input().pixels(),
                        size * size * filters,
                        gradientBorder.around(dy, first, chunk.count()),
                        gradientBorder.at(dy, first),
                        turned,
                        0,
                        place.input().channels(),
                        zeros,
                        0,
                        0,
                        dx.values,
                        dx.at(first));
            }
        }
    }
}
