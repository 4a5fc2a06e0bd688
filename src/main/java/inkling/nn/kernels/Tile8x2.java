package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Eight rows by two wide vectors of a matrix product. See {@link VectorGemm}. */
final class Tile8x2 {
    static final int ROWS = 8;

    private static final VectorSpecies<Float> LANES = Lanes.WIDE;
    private static final int L = LANES.length();

    private Tile8x2() {}

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
        FloatVector c0a = FloatVector.fromArray(LANES, from, s0);
        FloatVector c0b = FloatVector.fromArray(LANES, from, s0 + L);
        FloatVector c1a = FloatVector.fromArray(LANES, from, s1);
        FloatVector c1b = FloatVector.fromArray(LANES, from, s1 + L);
        FloatVector c2a = FloatVector.fromArray(LANES, from, s2);
        FloatVector c2b = FloatVector.fromArray(LANES, from, s2 + L);
        FloatVector c3a = FloatVector.fromArray(LANES, from, s3);
        FloatVector c3b = FloatVector.fromArray(LANES, from, s3 + L);
        FloatVector c4a = FloatVector.fromArray(LANES, from, s4);
        FloatVector c4b = FloatVector.fromArray(LANES, from, s4 + L);
        FloatVector c5a = FloatVector.fromArray(LANES, from, s5);
        FloatVector c5b = FloatVector.fromArray(LANES, from, s5 + L);
        FloatVector c6a = FloatVector.fromArray(LANES, from, s6);
        FloatVector c6b = FloatVector.fromArray(LANES, from, s6 + L);
        FloatVector c7a = FloatVector.fromArray(LANES, from, s7);
        FloatVector c7b = FloatVector.fromArray(LANES, from, s7 + L);
        int depth = a.depth();
        int pitch = b.pitch();
        for (int r = 0, at = b.from(); r < depth; r++, at += pitch) {
            int step = steps[r];
            FloatVector ba = FloatVector.fromArray(LANES, across, at);
            FloatVector bb = FloatVector.fromArray(LANES, across, at + L);
            FloatVector a0 = FloatVector.broadcast(LANES, factors[p0 + step]);
            c0a = a0.fma(ba, c0a);
            c0b = a0.fma(bb, c0b);
            FloatVector a1 = FloatVector.broadcast(LANES, factors[p1 + step]);
            c1a = a1.fma(ba, c1a);
            c1b = a1.fma(bb, c1b);
            FloatVector a2 = FloatVector.broadcast(LANES, factors[p2 + step]);
            c2a = a2.fma(ba, c2a);
            c2b = a2.fma(bb, c2b);
            FloatVector a3 = FloatVector.broadcast(LANES, factors[p3 + step]);
            c3a = a3.fma(ba, c3a);
            c3b = a3.fma(bb, c3b);
            FloatVector a4 = FloatVector.broadcast(LANES, factors[p4 + step]);
            c4a = a4.fma(ba, c4a);
            c4b = a4.fma(bb, c4b);
            FloatVector a5 = FloatVector.broadcast(LANES, factors[p5 + step]);
            c5a = a5.fma(ba, c5a);
            c5b = a5.fma(bb, c5b);
            FloatVector a6 = FloatVector.broadcast(LANES, factors[p6 + step]);
            c6a = a6.fma(ba, c6a);
            c6b = a6.fma(bb, c6b);
            FloatVector a7 = FloatVector.broadcast(LANES, factors[p7 + step]);
            c7a = a7.fma(ba, c7a);
            c7b = a7.fma(bb, c7b);
        }
        int t0 = c.from() + row * c.pitch();
        int t1 = c.from() + row1 * c.pitch();
        int t2 = c.from() + row2 * c.pitch();
        int t3 = c.from() + row3 * c.pitch();
        int t4 = c.from() + row4 * c.pitch();
        int t5 = c.from() + row5 * c.pitch();
        int t6 = c.from() + row6 * c.pitch();
        int t7 = c.from() + row7 * c.pitch();
        c0a.intoArray(to, t0);
        c0b.intoArray(to, t0 + L);
        c1a.intoArray(to, t1);
        c1b.intoArray(to, t1 + L);
        c2a.intoArray(to, t2);
        c2b.intoArray(to, t2 + L);
        c3a.intoArray(to, t3);
        c3b.intoArray(to, t3 + L);
        c4a.intoArray(to, t4);
        c4b.intoArray(to, t4 + L);
        c5a.intoArray(to, t5);
        c5b.intoArray(to, t5 + L);
        c6a.intoArray(to, t6);
        c6b.intoArray(to, t6 + L);
        c7a.intoArray(to, t7);
        c7b.intoArray(to, t7 + L);
    }
}
