package inkling.nn;

import java.util.List;

/**
 * A convolution: every output pixel is a weighted sum over a square window of the input plus a bias, with other weights for each
 * filter: {@code y[i, j, f] = b[f] + Σ x[i + r, j + s, c] W[r, s, c, f]} over the rows r, columns s and channels c of the window. The
 * stride is 1.
 *
 * <p>Shapes: x {@code [height, width, channels]}; y {@code [height', width', filters]}; kernel W
 * {@code [size, size, channels, filters]}, bias b {@code [filters]}.
 *
 * @param size rows and columns of the window, the kernel size
 * @param filters how many channels the output has
 * @param padding what happens at the edge of the image
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

    /** How many rows and columns of zeros the padding adds on each side. */
    public int border() {
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
    public List<Parameter> parameters(Shape input) {
        return List.of(
                Parameter.zeros("kernel", size, size, input.channels(), filters), Parameter.zeros("bias", filters));
    }
}
