package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** Max-pooling with channels in the lanes: every lane has its own winner. */
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
        for (int j = 0; j < channels; j += L) {
            VectorMask<Float> mask = LANES.indexInRange(j, channels);
            for (int pixel = 0; pixel < height * width; pixel++) {
                int corner = xFrom + pixel / width * size * pitch + pixel % width * size * channels + j;
                FloatVector largest = FloatVector.fromArray(LANES, x, corner, mask);
                FloatVector winner = FloatVector.zero(LANES);
                for (int k = 1; k < size * size; k++) {
                    FloatVector value =
                            FloatVector.fromArray(LANES, x, corner + k / size * pitch + k % size * channels, mask);
                    VectorMask<Float> above = value.compare(VectorOperators.GT, largest);
                    largest = largest.blend(value, above);
                    winner = winner.blend((float) k, above);
                }
                largest.intoArray(y, yFrom + pixel * channels + j, mask);
                winner.intoArray(winners, winnersFrom + pixel * channels + j, mask);
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
        for (int j = 0; j < channels; j += L) {
            VectorMask<Float> mask = LANES.indexInRange(j, channels);
            for (int pixel = 0; pixel < height * width; pixel++) {
                int corner = dxFrom + pixel / width * size * pitch + pixel % width * size * channels + j;
                FloatVector slope = FloatVector.fromArray(LANES, dy, dyFrom + pixel * channels + j, mask);
                FloatVector winner = FloatVector.fromArray(LANES, winners, winnersFrom + pixel * channels + j, mask);
                for (int k = 0; k < size * size; k++) {
                    zero.blend(slope, winner.compare(VectorOperators.EQ, (float) k))
                            .intoArray(dx, corner + k / size * pitch + k % size * channels, mask);
                }
            }
        }
    }
}
