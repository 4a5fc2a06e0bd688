package inkling.nn.engine.pass.product;

import inkling.nn.Conv;
import inkling.nn.Shape;
import inkling.nn.engine.pass.Activations;
import inkling.nn.engine.pass.LayerContext;
import inkling.nn.engine.pass.Pass;
import inkling.nn.kernels.MatrixSlice;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Computes {@link Conv} by {@link Winograd}. Backward is a convolution too: dx is that of dy with the kernel mirrored,
 * {@code [size, size, filters, channels]}.
 */
public final class WinogradConvPass extends Pass {
    /** The smallest product of channels and filters for which the transforms cost less than they save. */
    private static final int MIN_PRODUCT = 16 * 32;

    private static final int MIN_CHANNELS = 16;
    private static final int MIN_CHANNELS_5X5 = 8;

    private final int taps;
    private final int channels;
    private final int filters;
    private final int w;
    private final int b;
    private final Winograd forward;
    private final @Nullable WinogradGradient gradient;
    private final @Nullable Winograd backward;
    private final float[] mirrored;

    /** The variant that computes the convolution, if that is the fastest way: with few channels the transforms cost too much. */
    public static Optional<WinogradVariant> suiting(Conv plan, LayerContext context) {
        int channels = context.input().channels();
        int fewer = Math.min(channels, plan.filters());
        if (plan.size() == WinogradVariant.F4_3.size()
                && fewer >= MIN_CHANNELS
                && channels * plan.filters() >= MIN_PRODUCT) {
            return Optional.of(WinogradVariant.F4_3);
        }
        boolean suits5x5 = plan.size() == WinogradVariant.F4_5.size()
                && fewer >= Math.max(MIN_CHANNELS_5X5, KERNELS.lanes())
                && !context.training();
        return suits5x5 ? Optional.of(WinogradVariant.F4_5) : Optional.empty();
    }

    /**
     * @param variant one that suits
     */
    public WinogradConvPass(WinogradVariant variant, Conv plan, LayerContext context) {
        taps = plan.size() * plan.size();
        channels = context.input().channels();
        filters = plan.filters();
        w = context.weights();
        b = w + taps * channels * filters;
        Shape input = context.input();
        Shape output = plan.output(input);
        forward = new Winograd(variant, input, plan.border(), output, context.chunk());
        gradient = context.training() ? new WinogradGradient(input, output, context.chunk()) : null;
        boolean needsDx = context.needsInputGradient();
        int dyPadding = plan.size() - 1 - plan.border();
        backward = needsDx ? new Winograd(variant, output, dyPadding, input, context.chunk()) : null;
        mirrored = new float[needsDx ? taps * channels * filters : 0];
    }

    @Override
    public boolean readsInput() {
        return true;
    }

    @Override
    public void begin(float[] weights, long step, int firstImage) {
        forward.begin(weights, w);
        if (gradient != null) {
            gradient.begin();
        }
        if (backward != null) {
            mirror(weights);
            backward.begin(mirrored, 0);
        }
    }

    private void mirror(float[] weights) {
        for (int tap = 0; tap < taps; tap++) {
            for (int channel = 0; channel < channels; channel++) {
                int row = w + ((taps - 1 - tap) * channels + channel) * filters;
                for (int filter = 0; filter < filters; filter++) {
                    mirrored[(tap * filters + filter) * channels + channel] = weights[row + filter];
                }
            }
        }
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        MatrixSlice bias = new MatrixSlice(weights, b, 0);
        forward.convolve(x.values(), x.offset(first), bias, y.values(), y.offset(first), count);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        if (gradient != null) {
            WinogradTiles tiles = forward.transformColumns(x.values(), x.offset(first), count);
            gradient.add(tiles, dy.values(), dy.offset(first), count, gradients, b);
        }
        if (backward != null) {
            backward.convolve(dy.values(), dy.offset(first), dx.values(), dx.offset(first), count);
        }
    }

    @Override
    public void end(float[] gradients) {
        if (gradient != null) {
            gradient.end(gradients, w);
        }
    }
}
