package inkling.nn.engine.pass;

import inkling.nn.BatchNorm;
import inkling.nn.kernels.MatrixSlice;
import java.util.Arrays;

/**
 * Computes {@link BatchNorm} in training, with {@code x̂ = (x - mean) / σ} and {@code σ = √(variance + ε)}: forward
 * {@code y = scale x̂ + shift}; backward {@code dscale += Σ dy x̂}, {@code dshift += Σ dy} and
 * {@code dx = scale / σ (dy - Σ dy / n - x̂ Σ dy x̂ / n)}, where n is the number of pixels in the batch.
 *
 * <p>Either way needs two sums over the whole batch before the first image can go on. So all workers first add up their chunks,
 * then their sums, and only then compute y or dx.
 */
public final class BatchNormPass extends Pass {
    private final int channels;
    private final int pixels;
    private final int scale;
    private final int shift;
    private final int runningMean;
    private final int runningVariance;
    private final double[] sums;
    private final double[] mean;
    private final double[] sigma;

    /** {@code y = factor x + offset}, then {@code dx = factor dy + xFactor x + offset}, for each channel. */
    private final float[] factor;

    private final float[] xFactor;
    private final float[] offset;

    BatchNormPass(LayerContext context) {
        channels = context.input().channels();
        pixels = context.input().pixels();
        scale = context.weights();
        shift = scale + channels;
        runningMean = shift + channels;
        runningVariance = runningMean + channels;
        sums = new double[2 * channels];
        mean = new double[channels];
        sigma = new double[channels];
        factor = new float[channels];
        xFactor = new float[channels];
        offset = new float[channels];
    }

    @Override
    public boolean readsInput() {
        return true;
    }

    /** Σ x and Σ x² of each channel, or Σ dy and Σ dy x, over this worker's chunks; to be replaced by the sums over all workers. */
    public double[] sums() {
        return sums;
    }

    /** Adds a chunk to the sums of the forward pass. */
    public void addSums(Activations x, int first, int count) {
        KERNELS.channelSums(x.matrix(first, channels), x.matrix(first, channels), count * pixels, sums);
    }

    /**
     * Computes mean and variance from the sums, which are set to 0 again.
     *
     * @param images how many images the batch has
     * @param updateRunning whether to move the running mean and variance as well: one worker must
     */
    public void setStatistics(float[] weights, int images, boolean updateRunning) {
        double n = (double) images * pixels;
        for (int c = 0; c < channels; c++) {
            mean[c] = sums[c] / n;
            double variance = Math.max(0, sums[channels + c] / n - mean[c] * mean[c]);
            sigma[c] = Math.sqrt(variance + BatchNorm.EPSILON);
            factor[c] = (float) (weights[scale + c] / sigma[c]);
            offset[c] = (float) (weights[shift + c] - weights[scale + c] * mean[c] / sigma[c]);
            if (updateRunning) {
                move(weights, runningMean + c, mean[c]);
                move(weights, runningVariance + c, variance * n / Math.max(1, n - 1)); // unbiased
            }
        }
        Arrays.fill(sums, 0);
    }

    @Override
    public void forward(float[] weights, Activations x, Activations y, int first, int count) {
        KERNELS.scaleAndShift(x.matrix(first, channels), factor, offset, y.matrix(first, channels), count * pixels);
    }

    /** Adds a chunk to the sums of the backward pass. */
    public void addGradientSums(Activations x, Activations dy, int first, int count) {
        KERNELS.channelSums(dy.matrix(first, channels), x.matrix(first, channels), count * pixels, sums);
    }

    /**
     * Computes how dx depends on dy and x from the sums, which are set to 0 again.
     *
     * @param images how many images the batch has
     * @param addToGradients whether to add dscale and dshift, which are those of the whole batch: one worker must
     */
    public void setGradient(float[] weights, int images, float[] gradients, boolean addToGradients) {
        double n = (double) images * pixels;
        for (int c = 0; c < channels; c++) {
            double dScale = (sums[channels + c] - mean[c] * sums[c]) / sigma[c];
            double dyFactor = weights[scale + c] / sigma[c];
            double s = -dyFactor * dScale / (n * sigma[c]);
            factor[c] = (float) dyFactor;
            xFactor[c] = (float) s;
            offset[c] = (float) (-dyFactor * sums[c] / n - s * mean[c]);
            if (addToGradients) {
                gradients[scale + c] += (float) dScale;
                gradients[shift + c] += (float) sums[c];
            }
        }
        Arrays.fill(sums, 0);
    }

    @Override
    public void backward(
            float[] gradients, Activations x, Activations y, Activations dy, Activations dx, int first, int count) {
        MatrixSlice dxMatrix = dx.matrix(first, channels);
        KERNELS.combine(
                dy.matrix(first, channels),
                factor,
                x.matrix(first, channels),
                xFactor,
                offset,
                dxMatrix,
                count * pixels);
    }

    private static void move(float[] weights, int at, double to) {
        weights[at] += (float) (BatchNorm.MOMENTUM * (to - weights[at]));
    }
}
