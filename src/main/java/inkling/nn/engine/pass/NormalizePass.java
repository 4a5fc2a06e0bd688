package inkling.nn.engine.pass;

import inkling.nn.Normalize;
import java.util.Arrays;

/** Computes {@link Normalize}: forward {@code y = x / deviation - mean / deviation}; backward {@code dx = dy / deviation}. */
final class NormalizePass extends Pass {
    private final int size;
    private final float[] factor;
    private final float[] offset;
    private final float[] zeros;

    NormalizePass(Normalize plan, LayerContext context) {
        size = context.input().size();
        factor = filled((float) (1 / plan.deviation()));
        offset = filled((float) (-plan.mean() / plan.deviation()));
        zeros = new float[size];
    }

    /** One number for each of an image's, so that rows are long and fill vectors. */
    private float[] filled(float value) {
        float[] values = new float[size];
        Arrays.fill(values, value);
        return values;
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        KERNELS.scaleAndShift(x.matrix(first, size), factor, offset, y.matrix(first, size), count);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        KERNELS.scaleAndShift(dy.matrix(first, size), factor, zeros, dx.matrix(first, size), count);
    }
}
