package inkling.nn.engine.pass;

import inkling.nn.BatchNorm;

/** {@code y = factor x + offset} for each channel: what {@link BatchNorm} is for inference, with its running statistics. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record ChannelAffine(float[] factor, float[] offset) {
    /** From the parameters of a batch normalization, which begin at index {@code from} of the weights. */
    public static ChannelAffine of(float[] weights, int from, int channels) {
        float[] factor = new float[channels];
        float[] offset = new float[channels];
        for (int c = 0; c < channels; c++) {
            double scale = weights[from + c];
            double shift = weights[from + channels + c];
            double mean = weights[from + 2 * channels + c];
            double variance = weights[from + 3 * channels + c];
            double f = scale / Math.sqrt(variance + BatchNorm.EPSILON);
            factor[c] = (float) f;
            offset[c] = (float) (shift - f * mean);
        }
        return new ChannelAffine(factor, offset);
    }

    /** Whether it keeps the order of numbers: no factor is negative. */
    public boolean isMonotonic() {
        for (float f : factor) {
            if (!(f >= 0)) {
                return false;
            }
        }
        return true;
    }
}
