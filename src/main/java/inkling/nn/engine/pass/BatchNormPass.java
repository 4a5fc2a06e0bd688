package inkling.nn.engine.pass;

import inkling.nn.BatchNorm;
import java.util.Arrays;

/**
 * {@link BatchNorm} at work in training. Two sums are needed over the whole batch before the first image can go on: of x and
 * x² on the way there, of dy and dy x on the way back; so each way is measured first, over all workers, then done.
 */
public final class BatchNormPass extends Pass {
    private final int channels;
    private final int pixels;
    private final int scale;
    private final double[] sums;
    private final float[] factor;
    private final float[] offset;
    private final float[] slope;
    private final double[] mean;
    private final double[] deviation;

    BatchNormPass(LayerContext context) {
        channels = context.input().channels();
        pixels = context.input().pixels();
        scale = context.weights();
        sums = new double[2 * channels];
        factor = new float[channels];
        offset = new float[channels];
        slope = new float[channels];
        mean = new double[channels];
        deviation = new double[channels];
    }

    @Override
    public boolean readsInput() {
        return true;
    }

    /** Σ x and Σ x² of each channel, or Σ dy and Σ dy x, over what this worker measured; replaced by the sums over all. */
    public double[] sums() {
        return sums;
    }

    /** Takes the next chunk on the way there. */
    public void measure(Activations x, int first, int count) {
        KERNELS.channelSums(x.values, x.at(first), x.values, x.at(first), count * pixels, channels, sums);
    }

    /** Sets the statistics of the batch, whose size is given, and where {@code remember}, moves the running ones. */
    public void normalize(float[] weights, int images, boolean remember) {
        double count = (double) images * pixels;
        for (int c = 0; c < channels; c++) {
            mean[c] = sums[c] / count;
            double variance = Math.max(0, sums[channels + c] / count - mean[c] * mean[c]);
            deviation[c] = Math.sqrt(variance + BatchNorm.EPSILON);
            factor[c] = (float) (weights[scale + c] / deviation[c]);
            offset[c] = (float) (weights[scale + channels + c] - weights[scale + c] * mean[c] / deviation[c]);
            if (remember) { // the variance as of a sample
                move(weights, scale + 2 * channels + c, mean[c]);
                move(weights, scale + 3 * channels + c, variance * count / Math.max(1, count - 1));
            }
        }
        Arrays.fill(sums, 0);
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        KERNELS.scaleAndShift(x.values, x.at(first), factor, offset, y.values, y.at(first), count * pixels);
    }

    /** Takes the next chunk on the way back. */
    public void measureGradient(Activations x, Activations dy, int first, int count) {
        KERNELS.channelSums(dy.values, dy.at(first), x.values, x.at(first), count * pixels, channels, sums);
    }

    /**
     * dx is linear in dy and x, with these coefficients. The gradients of scale and shift are sums over the whole batch already,
     * so one worker alone adds them.
     */
    public void normalizeGradient(float[] weights, int images, float[] gradients, boolean alone) {
        double count = (double) images * pixels;
        for (int c = 0; c < channels; c++) {
            double dyHat = (sums[channels + c] - mean[c] * sums[c]) / deviation[c];
            double f = weights[scale + c] / deviation[c];
            double s = -f * dyHat / (count * deviation[c]);
            factor[c] = (float) f;
            slope[c] = (float) s;
            offset[c] = (float) (-f * sums[c] / count - s * mean[c]);
            if (alone) {
                gradients[scale + c] += (float) dyHat;
                gradients[scale + channels + c] += (float) sums[c];
            }
        }
        Arrays.fill(sums, 0);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        KERNELS.combine(
                dy.values,
                dy.at(first),
                factor,
                x.values,
                x.at(first),
                slope,
                offset,
                dx.values,
                dx.at(first),
                count * pixels);
    }

    private static void move(float[] weights, int at, double to) {
        weights[at] += (float) (BatchNorm.MOMENTUM * (to - weights[at]));
    }
}
