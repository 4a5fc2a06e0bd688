package inkling.nn.engine.pass;

import inkling.nn.Conv;
import inkling.nn.Shape;
import inkling.nn.kernels.MatrixSlice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@link Conv} at work by {@link Winograd}. The way back is a convolution too: a pixel's gradient is the sum over
 * the window of slopes around it with the kernel mirrored, {@code [size, size, filters, channels]}.
 */
final class WinogradConvPass extends Pass {
    /** Channels times filters from which on the transforms cost less than they save. */
    private static final int WORTH_IT = 16 * 32;

    private static final int FEWEST = 16;
    private static final int FEWEST_OF_FIVE = 8;

    private final LayerContext context;
    private final int area;
    private final int channels;
    private final int filters;
    private final int bias;
    private final Winograd there;
    private final @Nullable WinogradGradient gradient;
    private final @Nullable Winograd back;
    private final float[] mirrored;
    private final float[] zeros;

    /** How it can be done so, if it is the faster way; with few channels the transforms cost more than they save. */
    static Optional<WinogradVariant> suiting(Conv plan, LayerContext context) {
        Shape input = context.input();
        int fewer = Math.min(input.channels(), plan.filters());
        int products = input.channels() * plan.filters();
        if (plan.size() == WinogradVariant.F4_3.size() && fewer >= FEWEST && products >= WORTH_IT) {
            return Optional.of(WinogradVariant.F4_3);
        }
        int fewest = Math.max(FEWEST_OF_FIVE, KERNELS.lanes());
        boolean five = plan.size() == WinogradVariant.F4_5.size() && fewer >= fewest && !context.training();
        return five ? Optional.of(WinogradVariant.F4_5) : Optional.empty();
    }

    /**
     * @param filtering one that suits
     */
    WinogradConvPass(WinogradVariant filtering, Conv plan, LayerContext context) {
        this.context = context;
        area = plan.size() * plan.size();
        channels = context.input().channels();
        filters = plan.filters();
        bias = context.weights() + area * channels * filters;
        Shape output = plan.output(context.input());
        there = new Winograd(filtering, context.input(), plan.border(), output, context.chunk());
        gradient = context.training() ? new WinogradGradient(context.input(), output, context.chunk()) : null;
        boolean goesBack = context.training() && !context.first();
        back = goesBack
                ? new Winograd(filtering, output, plan.size() - 1 - plan.border(), context.input(), context.chunk())
                : null;
        mirrored = new float[goesBack ? area * channels * filters : 0];
        zeros = new float[channels];
    }

    @Override
    public boolean readsInput() {
        return true;
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        there.begin(KERNELS, weights, context.weights());
        if (gradient != null) {
            gradient.begin();
        }
        if (back != null) {
            mirror(weights);
            back.begin(KERNELS, mirrored, 0);
        }
    }

    private void mirror(float[] weights) {
        for (int tap = 0; tap < area; tap++) {
            for (int channel = 0; channel < channels; channel++) {
                int row = context.weights() + ((area - 1 - tap) * channels + channel) * filters;
                for (int filter = 0; filter < filters; filter++) {
                    mirrored[(tap * filters + filter) * channels + channel] = weights[row + filter];
                }
            }
        }
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        there.forward(KERNELS, x.values, x.at(first), new MatrixSlice(weights, bias, 0), y.values, y.at(first), count);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        if (gradient != null) {
            WinogradTiles tiles = there.read(KERNELS, x.values, x.at(first), count);
            gradient.add(KERNELS, tiles, dy.values, dy.at(first), count, gradients, bias);
        }
        if (back != null) {
            MatrixSlice none = new MatrixSlice(zeros, 0, 0);
            back.forward(KERNELS, dy.values, dy.at(first), none, dx.values, dx.at(first), count);
        }
    }

    @Override
    public void end(float[] gradients) {
        if (gradient != null) {
            gradient.end(KERNELS, gradients, context.weights());
        }
    }
}
