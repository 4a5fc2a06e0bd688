package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Max-pooling with channels in the lanes: every lane has its own winner. The channels must fill whole vectors. */
final class VectorPooling {
    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int L = LANES.length();

    private VectorPooling() {}

    /** See {@link Kernels#maxPool}. */
    static void maxPool(
            int size,
            int height,
            int width,
            int channels,
            float[] x,
            int xFrom,
            int pitch,
            float[] y,
            int yFrom,
            float[] winners,
            int winnersFrom) {
        int to = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int corner = xFrom + row * size * pitch + column * size * channels;
                for (int j = 0; j < channels; j += L, to += L) {
                    FloatVector largest = FloatVector.fromArray(LANES, x, corner + j);
                    FloatVector winner = FloatVector.zero(LANES);
                    int from = corner + j;
                    for (int k = 1, across = 1; k < size * size; k++, across++) {
                        from += channels;
                        if (across == size) {
                            across = 0;
                            from += pitch - size * channels;
                        }
                        FloatVector value = FloatVector.fromArray(LANES, x, from);
                        VectorMask<Float> above = value.compare(VectorOperators.GT, largest);
                        largest = largest.blend(value, above);
                        winner = winner.blend((float) k, above);
                    }
                    largest.intoArray(y, yFrom + to);
                    winner.intoArray(winners, winnersFrom + to);
                }
            }
        }
    }

    /** See {@link Kernels#maxPoolGradient}. */
    static void gradient(
            int size,
            int height,
            int width,
            int channels,
            float[] dy,
            int dyFrom,
            float[] winners,
            int winnersFrom,
            float[] dx,
            int dxFrom,
            int pitch) {
        FloatVector zero = FloatVector.zero(LANES);
        int from = 0;
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                int corner = dxFrom + row * size * pitch + column * size * channels;
                for (int j = 0; j < channels; j += L, from += L) {
                    FloatVector slope = FloatVector.fromArray(LANES, dy, dyFrom + from);
                    FloatVector winner = FloatVector.fromArray(LANES, winners, winnersFrom + from);
                    int to = corner + j;
                    for (int k = 0, across = 0; k < size * size; k++, across++, to += channels) {
                        if (across == size) {
                            across = 0;
                            to += pitch - size * channels;
                        }
                        zero.blend(slope, winner.compare(VectorOperators.EQ, (float) k))
                                .intoArray(dx, to);
                    }
                }
            }
        }
    }
}
