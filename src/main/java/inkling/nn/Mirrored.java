package inkling.nn;

import inkling.nn.kernels.Gathered;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.Rows;
import inkling.nn.kernels.View;

/**
 * The way back through a padded convolution, as a convolution itself: a pixel's gradient is the sum over the window of slopes
 * around it with the kernel mirrored, {@code [size, size, filters, channels]}. Every pixel is written once, where the slopes of
 * each window would otherwise be added up over the pixels that it covered.
 */
final class Mirrored {
    /** With fewer channels the product's rows fill no vector. */
    private static final int FEWEST_CHANNELS = 16;

    private final int size;
    private final int filters;
    private final int channels;
    private final Border border;
    private final View windows;
    private final float[] kernel;
    private final float[] zeros;

    /** Whether this way is open, and the faster one. */
    static boolean suits(Conv plan, Place place) {
        return plan.padding() == Padding.SAME && place.input().channels() >= FEWEST_CHANNELS;
    }

    Mirrored(Conv plan, Place place) {
        size = plan.size();
        filters = plan.filters();
        channels = place.input().channels();
        border = new Border(plan.output(place.input()), plan.border(), place.chunk());
        windows = Windows.over(border.outer(), size, size, 1, place.chunk());
        kernel = new float[size * size * filters * channels];
        zeros = new float[channels];
    }

    /** Takes the kernel {@code [size, size, channels, filters]} of the step. */
    void begin(float[] weights, int from) {
        int area = size * size;
        for (int tap = 0; tap < area; tap++) {
            for (int channel = 0; channel < channels; channel++) {
                int row = from + ((area - 1 - tap) * channels + channel) * filters;
                for (int filter = 0; filter < filters; filter++) {
                    kernel[(tap * filters + filter) * channels + channel] = weights[row + filter];
                }
            }
        }
    }

    /** Fills the chunk's dx from its dy. */
    void backward(Kernels kernels, Images dy, Images dx, int first, int count, int pixels) {
        Gathered slopes = new Gathered(
                windows, count * pixels, size * size * filters, border.around(dy, first, count), border.at(dy, first));
        Rows sums = new Rows(dx.values, dx.at(first), channels);
        kernels.product(slopes, new Rows(kernel, 0, channels), channels, new Rows(zeros, 0, 0), sums);
    }
}
