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

    @Override
    public Pass pass(Place place) {
        return new Normalization(place);
    }

    @Override
    public Pass inference(Place place) {
        return new Running(place);
    }

    /** What it does with the running statistics: {@code y = factor x + offset}, channel by channel. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Affine(float[] factor, float[] offset) {
        /** Of the numbers that begin at an index of the weights. */
        static Affine of(float[] weights, int from, int channels) {
            float[] factor = new float[channels];
            float[] offset = new float[channels];
            for (int c = 0; c < channels; c++) {
                double mean = weights[from + 2 * channels + c];
                double variance = weights[from + 3 * channels + c];
                double f = weights[from + c] / Math.sqrt(variance + EPSILON);
                factor[c] = (float) f;
                offset[c] = (float) (weights[from + channels + c] - f * mean);
            }
            return new Affine(factor, offset);
        }

        /** Whether larger numbers stay the larger ones. */
        boolean rises() {
            for (float f : factor) {
                if (!(f >= 0)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Where it cannot be folded into the layer before it, see {@link Finished}. */
    private static final class Running extends Pass {
        private final Place place;
        private Affine affine = new Affine(new float[0], new float[0]);

        Running(Place place) {
            this.place = place;
        }

        @Override
        void begin(float[] weights, long step, int firstImage) {
            affine = Affine.of(weights, place.weights(), place.input().channels());
        }

        @Override
        void forward(float[] weights, Images x, Images y, int first, int count) {
            int rows = count * place.input().pixels();
            int channels = place.input().channels();
            KERNELS.scale(x.values, x.at(first), affine.factor, affine.offset, y.values, y.at(first), rows, channels);
        }

        @Override
        void backward(float[] gradients, Images x, Images y, Images dy, Images dx, int first, int count) {
            throw new UnsupportedOperationException("running statistics are for finished networks");
        }
    }
}
