package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** One row by eight wide vectors of a matrix product, or by one: for products of few rows. See {@link VectorGemm}. */
final class Tile1x8 {
    private static final VectorSpecies<Float> LANES = Lanes.WIDE;
    private static final int L = LANES.length();

    static final int COLUMNS = 8 * L;

    private Tile1x8() {}

    static void multiply(GatherMatrix a, MatrixSlice b, MatrixSlice start, MatrixSlice c, int row) {
        int[] steps = a.map().columns();
        float[] factors = a.values();
        float[] across = b.values();
        float[] from = start.values();
        float[] to = c.values();
        int p = a.from() + a.map().rows()[row];
        int s = start.from() + row * start.pitch();
        FloatVector c0 = FloatVector.fromArray(LANES, from, s);
        FloatVector c1 = FloatVector.fromArray(LANES, from, s + L);
        FloatVector c2 = FloatVector.fromArray(LANES, from, s + 2 * L);
        FloatVector c3 = FloatVector.fromArray(LANES, from, s + 3 * L);
        FloatVector c4 = FloatVector.fromArray(LANES, from, s + 4 * L);
        FloatVector c5 = FloatVector.fromArray(LANES, from, s + 5 * L);
        FloatVector c6 = FloatVector.fromArray(LANES, from, s + 6 * L);
        FloatVector c7 = FloatVector.fromArray(LANES, from, s + 7 * L);
        int depth = a.depth();
        int pitch = b.pitch();
        for (int r = 0, at = b.from(); r < depth; r++, at += pitch) {
            FloatVector factor = FloatVector.broadcast(LANES, factors[p + steps[r]]);
            c0 = factor.fma(FloatVector.fromArray(LANES, across, at), c0);
            c1 = factor.fma(FloatVector.fromArray(LANES, across, at + L), c1);
            c2 = factor.fma(FloatVector.fromArray(LANES, across, at + 2 * L), c2);
            c3 = factor.fma(FloatVector.fromArray(LANES, across, at + 3 * L), c3);
            c4 = factor.fma(FloatVector.fromArray(LANES, across, at + 4 * L), c4);
            c5 = factor.fma(FloatVector.fromArray(LANES, across, at + 5 * L), c5);
            c6 = factor.fma(FloatVector.fromArray(LANES, across, at + 6 * L), c6);
            c7 = factor.fma(FloatVector.fromArray(LANES, across, at + 7 * L), c7);
        }
        int at = c.from() + row * c.pitch();
        c0.intoArray(to, at);
        c1.intoArray(to, at + L);
        c2.intoArray(to, at + 2 * L);
        c3.intoArray(to, at + 3 * L);
        c4.intoArray(to, at + 4 * L);
        c5.intoArray(to, at + 5 * L);
        c6.intoArray(to, at + 6 * L);
        c7.intoArray(to, at + 7 * L);
    }

    /** One vector only. */
    static void oneVector(GatherMatrix a, MatrixSlice b, MatrixSlice start, MatrixSlice c, int row) {
        int[] steps = a.map().columns();
        float[] factors = a.values();
        float[] across = b.values();
        int p = a.from() + a.map().rows()[row];
        FloatVector sum = FloatVector.fromArray(LANES, start.values(), start.from() + row * start.pitch());
        int depth = a.depth();
        int pitch = b.pitch();
        for (int r = 0, at = b.from(); r < depth; r++, at += pitch) {
            FloatVector factor = FloatVector.broadcast(LANES, factors[p + steps[r]]);
            sum = factor.fma(FloatVector.fromArray(LANES, across, at), sum);
        }
        sum.intoArray(c.values(), c.from() + row * c.pitch());
    }
}
