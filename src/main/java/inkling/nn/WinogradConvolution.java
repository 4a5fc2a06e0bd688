package inkling.nn;

import inkling.nn.kernels.Rows;
import org.jspecify.annotations.Nullable;

/**
 * {@link Conv} of 3x3 windows at work by {@link Winograd}. The way back is a convolution too: a pixel's gradient is the sum over
 * the window of slopes around it with the kernel mirrored, {@code [3, 3, filters, channels]}.
 */
final class WinogradConvolution extends Pass {
    /** Channels times filters from which on the transforms cost less than they save. */
    private static final int WORTH_IT = 16 * 32;

    private static final int FEWEST = 16;
    private static final int SIZE = Winograd.SIZE;
    private static final int AREA = SIZE * SIZE;

    private final Place place;
    private final int channels;
    private final int filters;
    private final int bias;
    private final Winograd there;
    private final @Nullable WinogradGradient gradient;
    private final @Nullable Winograd back;
    private final float[] mirrored;
    private final float[] zeros;

    /** Whether it can be done so, and is the faster way. */
    static boolean suits(Conv plan, Shape input) {
        int channels = input.channels();
        int filters = plan.filters();
        return plan.size() == SIZE && Math.min(channels, filters) >= FEWEST && channels * filters >= WORTH_IT;
    }

    /**
     * @param learns whether the way back is asked for
     */
    WinogradConvolution(Conv plan, Place place, boolean learns) {
        this.place = place;
        channels = place.input().channels();
        filters = plan.filters();
        bias = place.weights() + AREA * channels * filters;
        Shape output = plan.output(place.input());
        there = new Winograd(place.input(), plan.border(), output, place.chunk());
        gradient = learns ? new WinogradGradient(place.input(), output, place.chunk()) : null;
        boolean goesBack = learns && !place.first();
        back = goesBack ? new Winograd(output, SIZE - 1 - plan.border(), place.input(), place.chunk()) : null;
        mirrored = new float[goesBack ? AREA * channels * filters : 0];
        zeros = new float[channels];
    }

    @Override
    boolean readsInput() {
        return true;
    }

    @Override
    void begin(float[] weights, long step, int firstImage) {
        there.begin(KERNELS, weights, place.weights());
        if (gradient != null) {
            gradient.begin();
        }
        if (back != null) {
            mirror(weights);
            back.begin(KERNELS, mirrored, 0);
        }
    }

    private void mirror(float[] weights) {
        for (int tap = 0; tap < AREA; tap++) {
            for (int channel = 0; channel < channels; channel++) {
                int row = place.weights() + ((AREA - 1 - tap) * channels + channel) * filters;
                for (int filter = 0; filter < filters; filter++) {
                    mirrored[(tap * filters + filter) * channels + channel] = weights[row + filter];
                }
            }
        }
    }

    @Override
    void forward(float[] weights, Images x, Images y, int first, int count) {
        there.forward(KERNELS, x.values, x.at(first), new Rows(weights, bias, 0), y.values, y.at(first), count);
    }

    @Override
    void backward(Chunk chunk, Images x, Images y, Images dy, Images dx) {
        int first = chunk.first();
        int count = chunk.count();
        if (gradient != null) {
            Tiles tiles = there.read(KERNELS, x.values, x.at(first), count);
            gradient.add(KERNELS, tiles, dy.values, dy.at(first), count, chunk.gradients(), bias);
        }
        if (back != null) {
            Rows none = new Rows(zeros, 0, 0);
            back.forward(KERNELS, dy.values, dy.at(first), none, dx.values, dx.at(first), count);
        }
    }

    @Override
    void end(float[] gradients) {
        if (gradient != null) {
            gradient.end(KERNELS, gradients, place.weights());
        }
    }
}
