package inkling.nn;

import java.util.Arrays;
import java.util.List;

/**
 * Batch normalisation: each channel is brought to mean 0 and variance 1 over all pixels and images of the batch, then scaled
 * and shifted by learned numbers. Ioffe and Szegedy, 2015.
 *
 * <p>Shapes: the input's; scale, shift, mean and variance {@code [channels]}. The statistics are those of the whole batch, the
 * workers' sums added in the workers' order. A finished network uses the running ones, which each step moves a tenth of the way.
 */
public record BatchNorm() implements Layer {
    /** Added to the variance. */
    public static final double EPSILON = 1e-5;

    /** How far one batch moves the running statistics. */
    public static final double MOMENTUM = 0.1;

    @Override
    public String kind() {
        return "norm";
    }

    @Override
    public Shape output(Shape input) {
        return input;
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
