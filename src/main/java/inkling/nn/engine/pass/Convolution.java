package inkling.nn.engine.pass;

import inkling.nn.Conv;
import inkling.nn.Shape;
import inkling.nn.kernels.Gathered;
import inkling.nn.kernels.Rows;
import inkling.nn.kernels.View;
import java.util.Arrays;

/**
 * {@link Conv} at work. The images are read as the matrix of their windows, {@code X [pixels, taps]}, without being copied. With
 * the kernel as {@code W [taps, filters]}: forward is {@code Y = X W + b}; backward, the kernel's gradient is {@code Xᵀ dY}, and
 * {@code dY Wᵀ} says what each window gives back to the pixels it covered.
 */
final class Convolution extends Pass {
    private final Place place;
    private final int size;
    private final int filters;
    private final int channels;
    private final int taps;
    private final Shape output;
    private final Border border;
    private final Neighbours neighbours;
    private final View windows;
    private final float[] wide;
    private final float[] wideGradient;
    private final float[] zeros;

    private final View pixels;
    private final View places;
    private final float[] transposed;
    private final float[] returned;
    private final float[] bordered;

    Convolution(Conv plan, Place place) {
        this.place = place;
        size = plan.size();
        filters = plan.filters();
        channels = place.input().channels();
        taps = size * size * channels;
        output = plan.output(place.input());
        border = new Border(place.input(), plan.border(), place.chunk());
        neighbours = new Neighbours(size, channels, filters, output.width());
        windows = Windows.over(border.outer(), size, neighbours.width(), neighbours.together(), place.chunk());
        wide = new float[(neighbours.depth() + 1) * neighbours.columns()];
        wideGradient = new float[neighbours.depth() * neighbours.columns()];
        zeros = new float[Math.max(taps, neighbours.columns())];

        boolean goesBack = !place.first();
        pixels = Windows.images(filters, output.pixels());
        places = Windows.over(border.outer(), size, size, 1, 1);
        transposed = new float[goesBack ? taps * filters : 0];
        returned = new float[goesBack ? output.pixels() * taps : 0];
        bordered = new float[goesBack ? border.outer().size() : 0];
    }

    @Override
    public boolean readsInput() {
        return true;
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        neighbours.spread(weights, place.weights(), wide);
        for (int i = 0; i < transposed.length; i++) {
            transposed[i % filters * taps + i / filters] = weights[place.weights() + i];
        }
    }

    @Override
    public void forward(float[] weights, Images x, Images y, int first, int count) {
        int columns = neighbours.columns();
        Rows bias = new Rows(wide, neighbours.depth() * columns, 0);
        Rows sums = new Rows(y.values, y.at(first), columns);
        KERNELS.product(windowsOf(x, first, count), new Rows(wide, 0, columns), columns, bias, sums);
    }

    @Override
    public void backward(float[] gradients, Images x, Images y, Images dy, Images dx, int first, int count) {
        addKernelGradient(gradients, x, dy, first, count);
        int bias = place.weights() + taps * filters;
        KERNELS.addRows(dy.values, dy.at(first), count * output.pixels(), filters, gradients, bias);
        if (!place.first()) {
            for (int image = 0; image < count; image++) {
                giveBack(dy, dy.at(first) + image * output.size());
                border.strip(
                        bordered,
                        dx.values,
                        dx.at(first) + image * place.input().size());
            }
        }
    }

    /** The chunk's windows as a matrix, a row a group of neighbours. */
    private Gathered windowsOf(Images x, int first, int count) {
        int rows = count * output.pixels() / neighbours.together();
        return new Gathered(windows, rows, neighbours.depth(), border.around(x, first, count), border.at(x, first));
    }

    private void addKernelGradient(float[] gradients, Images x, Images dy, int first, int count) {
        boolean alone = neighbours.together() == 1;
        int columns = neighbours.columns();
        Rows sums = alone ? new Rows(gradients, place.weights(), columns) : new Rows(wideGradient, 0, columns);
        Arrays.fill(wideGradient, 0);
        Gathered a = windowsOf(x, first, count).transposed();
        KERNELS.product(a, new Rows(dy.values, dy.at(first), columns), columns, sums, sums);
        if (!alone) {
            neighbours.fold(wideGradient, gradients, place.weights());
        }
    }

    /** Adds up one image's {@code dY Wᵀ} where the windows lay. */
    private void giveBack(Images dy, int from) {
        Gathered slopes = new Gathered(pixels, output.pixels(), filters, dy.values, from);
        Rows kernel = new Rows(transposed, 0, taps);
        KERNELS.product(slopes, kernel, taps, new Rows(zeros, 0, 0), new Rows(returned, 0, taps));
        Arrays.fill(bordered, 0);
        int pitch = border.outer().width() * channels;
        KERNELS.addWindows(returned, places.rows(), size, size * channels, pitch, bordered);
    }
}
