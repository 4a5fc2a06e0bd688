package inkling.nn;

import java.util.Arrays;
import java.util.List;

/**
 * Batch normalization: {@code y = scale (x - mean) / √(variance + ε) + shift} for each channel, with the mean and the variance over
 * all pixels and images of the batch in training. For inference the running mean and variance take their place, which every step
 * moves a tenth of the way towards those of its batch.
 *
 * <p>Shapes: y as x; scale, shift, mean and variance {@code [channels]}.
 *
 * <p>Source: S. Ioffe and C. Szegedy, 2015.
 */
public record BatchNorm() implements Layer {
    /** ε: keeps the divisor above 0. */
    public static final double EPSILON = 1e-5;

    /** How far one batch moves the running mean and variance. */
    public static final double MOMENTUM = 0.1;

    @Override
    public String kind() {
        return "norm";
    }

    @Override
    public int parameterCount(Shape input) {
        return 4 * input.channels();
    }

    @Override
    public List<Parameter> parameters(Shape input) {
        int channels = input.channels();
        int[] shape = {channels};
        float[] ones = new float[channels];
        Arrays.fill(ones, 1);
        return List.of(
                new Parameter("scale", shape, ones, true),
                new Parameter("shift", shape, new float[channels], true),
                new Parameter("mean", shape, new float[channels], false),
                new Parameter("variance", shape, ones.clone(), false));
    }
}
