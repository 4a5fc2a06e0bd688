package inkling.nn.engine.pass.product;

/**
 * A kernel with few filters, widened so that one row of the matrix product computes several adjacent pixels at once:
 * {@code [size, size, channels, filters]} becomes {@code [size, size + group - 1, channels, group, filters]}, where each pixel of the
 * group has the same weights, shifted by one column, and zeros around them. Eight filters then fill the sixteen lanes of a vector, at
 * the price of a fifth more multiplications (for 5 x 5 windows), instead of leaving half of them idle.
 */
final class WidenedKernel {
    private static final int LANES = 16;

    private final int size;
    private final int channels;
    private final int filters;
    private final int group;

    /**
     * @param width how many pixels a row of the output has
     */
    WidenedKernel(int size, int channels, int filters, int width) {
        this.size = size;
        this.channels = channels;
        this.filters = filters;
        int fit = LANES / filters;
        this.group = fit > 1 && LANES % filters == 0 && width % fit == 0 ? fit : 1;
    }

    /** How many pixels one row of the product computes; 1 where widening gains nothing. */
    int group() {
        return group;
    }

    /** How many columns the widened window has. */
    int width() {
        return size + group - 1;
    }

    /** How many numbers the widened window has: rows of the widened kernel as a matrix. */
    int depth() {
        return size * width() * channels;
    }

    /** How many numbers a row of the product has. */
    int columns() {
        return group * filters;
    }

    /** Writes the widened kernel and then its bias, repeated for each pixel; the zeros must be there already. */
    void widen(float[] weights, int from, float[] wide) {
        for (int row = 0; row < size * size * channels; row++) {
            for (int pixel = 0; pixel < group; pixel++) {
                System.arraycopy(weights, from + row * filters, wide, at(row, pixel), filters);
            }
        }
        for (int pixel = 0; pixel < group; pixel++) {
            int bias = from + size * size * channels * filters;
            System.arraycopy(weights, bias, wide, depth() * columns() + pixel * filters, filters);
        }
    }

    /** Adds the gradient of the widened kernel, summed over the pixels of the group, to that of the kernel. */
    void addGradient(float[] wide, float[] gradients, int to) {
        for (int row = 0; row < size * size * channels; row++) {
            for (int pixel = 0; pixel < group; pixel++) {
                for (int filter = 0; filter < filters; filter++) {
                    gradients[to + row * filters + filter] += wide[at(row, pixel) + filter];
                }
            }
        }
    }

    /** Where row {@code [row, column, channel]} of the kernel lies in the widened one, for one pixel of the group. */
    private int at(int row, int pixel) {
        int down = row / (size * channels);
        int wideRow = (down * width() + pixel) * channels + row % (size * channels);
        return wideRow * columns() + pixel * filters;
    }
}
