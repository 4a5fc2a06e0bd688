package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors of at most eight lanes, for loops over the channels of a pixel: few networks have a multiple of sixteen everywhere,
 * and these loops wait for memory, not for arithmetic. What fills no vector is left to plain loops: masked loads and stores are
 * slow before JDK 18.
 */
final class Narrow {
    static final VectorSpecies<Float> LANES =
            FloatVector.SPECIES_PREFERRED.length() > 8 ? FloatVector.SPECIES_256 : FloatVector.SPECIES_PREFERRED;
    static final int L = LANES.length();

    private Narrow() {}

    static void copy(float[] from, int fromAt, float[] to, int toAt, int count) {
        int i = 0;
        for (; i + L <= count; i += L) {
            FloatVector.fromArray(LANES, from, fromAt + i).intoArray(to, toAt + i);
        }
        for (; i < count; i++) {
            to[toAt + i] = from[fromAt + i];
        }
    }
}
