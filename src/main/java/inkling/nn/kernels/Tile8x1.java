package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Eight rows by one vector of a matrix product. See {@link VectorGemm}. */
final class Tile8x1 {
    static final int ROWS = 8;

    private static final VectorSpecies<Float> LANES = Lanes.NARROW;

    private Tile8x1() {}

    static void multiply(GatherMatrix a, MatrixSlice b, MatrixSlice start, MatrixSlice c, int row) {
        int[] rows = a.map().rows();
        int[] steps = a.map().columns();
        float[] factors = a.values();
        float[] across = b.values();
        float[] from = start.values();
        float[] to = c.values();
        int row1 = Math.min(row + 1, a.rows() - 1);
        int row2 = Math.min(row + 2, a.rows() - 1);
        int row3 = Math.min(row + 3, a.rows() - 1);
        int row4 = Math.min(row + 4, a.rows() - 1);
        int row5 = Math.min(row + 5, a.rows() - 1);
        int row6 = Math.min(row + 6, a.rows() - 1);
        int row7 = Math.min(row + 7, a.rows() - 1);
        int p0 = a.from() + rows[row];
        int p1 = a.from() + rows[row1];
        int p2 = a.from() + rows[row2];
        int p3 = a.from() + rows[row3];
        int p4 = a.from() + rows[row4];
        int p5 = a.from() + rows[row5];
        int p6 = a.from() + rows[row6];
        int p7 = a.from() + rows[row7];
        int s0 = start.from() + row * start.pitch();
        int s1 = start.from() + row1 * start.pitch();
        int s2 = start.from() + row2 * start.pitch();
        int s3 = start.from() + row3 * start.pitch();
        int s4 = start.from() + row4 * start.pitch();
        int s5 = start.from() + row5 * start.pitch();
        int s6 = start.from() + row6 * start.pitch();
        int s7 = start.from() + row7 * start.pitch();
        FloatVector c0 = FloatVector.fromArray(LANES, from, s0);
        FloatVector c1 = FloatVector.fromArray(LANES, from, s1);
        FloatVector c2 = FloatVector.fromArray(LANES, from, s2);
        FloatVector c3 = FloatVector.fromArray(LANES, from, s3);
        FloatVector c4 = FloatVector.fromArray(LANES, from, s4);
        FloatVector c5 = FloatVector.fromArray(LANES, from, s5);
        FloatVector c6 = FloatVector.fromArray(LANES, from, s6);
        FloatVector c7 = FloatVector.fromArray(LANES, from, s7);
        int depth = a.depth();
        int pitch = b.pitch();
        for (int r = 0, at = b.from(); r < depth; r++, at += pitch) {
            int step = steps[r];
            FloatVector b0 = FloatVector.fromArray(LANES, across, at);
            FloatVector a0 = FloatVector.broadcast(LANES, factors[p0 + step]);
            c0 = a0.fma(b0, c0);
            FloatVector a1 = FloatVector.broadcast(LANES, factors[p1 + step]);
            c1 = a1.fma(b0, c1);
            FloatVector a2 = FloatVector.broadcast(LANES, factors[p2 + step]);
            c2 = a2.fma(b0, c2);
            FloatVector a3 = FloatVector.broadcast(LANES, factors[p3 + step]);
            c3 = a3.fma(b0, c3);
            FloatVector a4 = FloatVector.broadcast(LANES, factors[p4 + step]);
            c4 = a4.fma(b0, c4);
            FloatVector a5 = FloatVector.broadcast(LANES, factors[p5 + step]);
            c5 = a5.fma(b0, c5);
            FloatVector a6 = FloatVector.broadcast(LANES, factors[p6 + step]);
            c6 = a6.fma(b0, c6);
            FloatVector a7 = FloatVector.broadcast(LANES, factors[p7 + step]);
            c7 = a7.fma(b0, c7);
        }
        int t0 = c.from() + row * c.pitch();
        int t1 = c.from() + row1 * c.pitch();
        int t2 = c.from() + row2 * c.pitch();
        int t3 = c.from() + row3 * c.pitch();
        int t4 = c.from() + row4 * c.pitch();
        int t5 = c.from() + row5 * c.pitch();
        int t6 = c.from() + row6 * c.pitch();
        int t7 = c.from() + row7 * c.pitch();
        c0.intoArray(to, t0);
        c1.intoArray(to, t1);
        c2.intoArray(to, t2);
        c3.intoArray(to, t3);
        c4.intoArray(to, t4);
        c5.intoArray(to, t5);
        c6.intoArray(to, t6);
        c7.intoArray(to, t7);
    }
}
