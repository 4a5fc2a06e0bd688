package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Looks for few numbers among many. Whether a number is below a limit is the sign of their difference, so that four vectors are
 * ruled out by bitwise operations and a single test.
 */
final class VectorFinding {
    private static final VectorSpecies<Float> LANES = Lanes.WIDE;
    private static final int L = LANES.length();
    private static final int GROUP = 4 * L;

    private VectorFinding() {}

    /** {@link Kernels#find}. */
    static int find(float[] x, int xFrom, int count, float limit, float[] limits, int limitsFrom, int[] found) {
        int size = 0;
        int i = 0;
        for (; i + GROUP <= count; i += GROUP) {
            if (anyFound(x, xFrom + i, limit, limits, limitsFrom + i)) {
                for (int j = i; j < i + GROUP; j++) {
                    if (x[xFrom + j] >= limit || x[xFrom + j] >= limits[limitsFrom + j]) {
                        found[size++] = j;
                    }
                }
            }
        }
        for (; i < count; i++) {
            if (x[xFrom + i] >= limit || x[xFrom + i] >= limits[limitsFrom + i]) {
                found[size++] = i;
            }
        }
        return size;
    }

    private static boolean anyFound(float[] x, int xFrom, float limit, float[] limits, int limitsFrom) {
        FloatVector all = FloatVector.broadcast(LANES, limit);
        FloatVector a = FloatVector.fromArray(LANES, x, xFrom);
        FloatVector b = FloatVector.fromArray(LANES, x, xFrom + L);
        FloatVector c = FloatVector.fromArray(LANES, x, xFrom + 2 * L);
        FloatVector d = FloatVector.fromArray(LANES, x, xFrom + 3 * L);
        IntVector below = sign(a.sub(all))
                .and(sign(b.sub(all)))
                .and(sign(c.sub(all)))
                .and(sign(d.sub(all)))
                .and(sign(a.sub(FloatVector.fromArray(LANES, limits, limitsFrom))))
                .and(sign(b.sub(FloatVector.fromArray(LANES, limits, limitsFrom + L))))
                .and(sign(c.sub(FloatVector.fromArray(LANES, limits, limitsFrom + 2 * L))))
                .and(sign(d.sub(FloatVector.fromArray(LANES, limits, limitsFrom + 3 * L))));
        return below.compare(VectorOperators.GE, 0).anyTrue();
    }

    /** {@link Kernels#countAbove}. */
    static int countAbove(float[] x, int xFrom, int count, float limit) {
        FloatVector all = FloatVector.broadcast(LANES, limit);
        IntVector above = IntVector.zero(Lanes.WIDE_INTS);
        int i = 0;
        for (; i + L <= count; i += L) {
            // the sign of a negative number, shifted through all bits, is the integer -1
            above = above.sub(sign(all.sub(FloatVector.fromArray(LANES, x, xFrom + i)))
                    .lanewise(VectorOperators.ASHR, Integer.SIZE - 1));
        }
        int sum = above.reduceLanes(VectorOperators.ADD);
        for (; i < count; i++) {
            sum += x[xFrom + i] > limit ? 1 : 0;
        }
        return sum;
    }

    /** The bits of floats, whose first one is their sign. */
    private static IntVector sign(FloatVector values) {
        return values.reinterpretAsInts();
    }
}
