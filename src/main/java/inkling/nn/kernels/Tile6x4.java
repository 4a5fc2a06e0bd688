package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/** Six rows by four wide vectors of a matrix product: 24 sums and 5 factors, for 32 vector registers. See {@link VectorGemm}. */
final class Tile6x4 {
    static final int ROWS = 6;

    private static final VectorSpecies<Float> LANES = Lanes.WIDE;
    private static final int L = LANES.length();

    private Tile6x4() {}

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
        int p0 = a.from() + rows[row];
        int p1 = a.from() + rows[row1];
        int p2 = a.from() + rows[row2];
        int p3 = a.from() + rows[row3];
        int p4 = a.from() + rows[row4];
        int p5 = a.from() + rows[row5];
        int s0 = start.from() + row * start.pitch();
        int s1 = start.from() + row1 * start.pitch();
        int s2 = start.from() + row2 * start.pitch();
        int s3 = start.from() + row3 * start.pitch();
        int s4 = start.from() + row4 * start.pitch();
        int s5 = start.from() + row5 * start.pitch();
        FloatVector c0a = FloatVector.fromArray(LANES, from, s0);
        FloatVector c0b = FloatVector.fromArray(LANES, from, s0 + L);
        FloatVector c0c = FloatVector.fromArray(LANES, from, s0 + 2 * L);
        FloatVector c0d = FloatVector.fromArray(LANES, from, s0 + 3 * L);
        FloatVector c1a = FloatVector.fromArray(LANES, from, s1);
        FloatVector c1b = FloatVector.fromArray(LANES, from, s1 + L);
        FloatVector c1c = FloatVector.fromArray(LANES, from, s1 + 2 * L);
        FloatVector c1d = FloatVector.fromArray(LANES, from, s1 + 3 * L);
        FloatVector c2a = FloatVector.fromArray(LANES, from, s2);
        FloatVector c2b = FloatVector.fromArray(LANES, from, s2 + L);
        FloatVector c2c = FloatVector.fromArray(LANES, from, s2 + 2 * L);
        FloatVector c2d = FloatVector.fromArray(LANES, from, s2 + 3 * L);
        FloatVector c3a = FloatVector.fromArray(LANES, from, s3);
        FloatVector c3b = FloatVector.fromArray(LANES, from, s3 + L);
        FloatVector c3c = FloatVector.fromArray(LANES, from, s3 + 2 * L);
        FloatVector c3d = FloatVector.fromArray(LANES, from, s3 + 3 * L);
        FloatVector c4a = FloatVector.fromArray(LANES, from, s4);
        FloatVector c4b = FloatVector.fromArray(LANES, from, s4 + L);
        FloatVector c4c = FloatVector.fromArray(LANES, from, s4 + 2 * L);
        FloatVector c4d = FloatVector.fromArray(LANES, from, s4 + 3 * L);
        FloatVector c5a = FloatVector.fromArray(LANES, from, s5);
        FloatVector c5b = FloatVector.fromArray(LANES, from, s5 + L);
        FloatVector c5c = FloatVector.fromArray(LANES, from, s5 + 2 * L);
        FloatVector c5d = FloatVector.fromArray(LANES, from, s5 + 3 * L);
        int depth = a.depth();
        int pitch = b.pitch();
        for (int r = 0, at = b.from(); r < depth; r++, at += pitch) {
            int step = steps[r];
            FloatVector ba = FloatVector.fromArray(LANES, across, at);
            FloatVector bb = FloatVector.fromArray(LANES, across, at + L);
            FloatVector bc = FloatVector.fromArray(LANES, across, at + 2 * L);
            FloatVector bd = FloatVector.fromArray(LANES, across, at + 3 * L);
            FloatVector a0 = FloatVector.broadcast(LANES, factors[p0 + step]);
            c0a = a0.fma(ba, c0a);
            c0b = a0.fma(bb, c0b);
            c0c = a0.fma(bc, c0c);
            c0d = a0.fma(bd, c0d);
            FloatVector a1 = FloatVector.broadcast(LANES, factors[p1 + step]);
            c1a = a1.fma(ba, c1a);
            c1b = a1.fma(bb, c1b);
            c1c = a1.fma(bc, c1c);
            c1d = a1.fma(bd, c1d);
            FloatVector a2 = FloatVector.broadcast(LANES, factors[p2 + step]);
            c2a = a2.fma(ba, c2a);
            c2b = a2.fma(bb, c2b);
            c2c = a2.fma(bc, c2c);
            c2d = a2.fma(bd, c2d);
            FloatVector a3 = FloatVector.broadcast(LANES, factors[p3 + step]);
            c3a = a3.fma(ba, c3a);
            c3b = a3.fma(bb, c3b);
            c3c = a3.fma(bc, c3c);
            c3d = a3.fma(bd, c3d);
            FloatVector a4 = FloatVector.broadcast(LANES, factors[p4 + step]);
            c4a = a4.fma(ba, c4a);
            c4b = a4.fma(bb, c4b);
            c4c = a4.fma(bc, c4c);
            c4d = a4.fma(bd, c4d);
            FloatVector a5 = FloatVector.broadcast(LANES, factors[p5 + step]);
            c5a = a5.fma(ba, c5a);
            c5b = a5.fma(bb, c5b);
            c5c = a5.fma(bc, c5c);
            c5d = a5.fma(bd, c5d);
        }
        int t0 = c.from() + row * c.pitch();
        int t1 = c.from() + row1 * c.pitch();
        int t2 = c.from() + row2 * c.pitch();
        int t3 = c.from() + row3 * c.pitch();
        int t4 = c.from() + row4 * c.pitch();
        int t5 = c.from() + row5 * c.pitch();
        c0a.intoArray(to, t0);
        c0b.intoArray(to, t0 + L);
        c0c.intoArray(to, t0 + 2 * L);
        c0d.intoArray(to, t0 + 3 * L);
        c1a.intoArray(to, t1);
        c1b.intoArray(to, t1 + L);
        c1c.intoArray(to, t1 + 2 * L);
        c1d.intoArray(to, t1 + 3 * L);
        c2a.intoArray(to, t2);
        c2b.intoArray(to, t2 + L);
        c2c.intoArray(to, t2 + 2 * L);
        c2d.intoArray(to, t2 + 3 * L);
        c3a.intoArray(to, t3);
        c3b.intoArray(to, t3 + L);
        c3c.intoArray(to, t3 + 2 * L);
        c3d.intoArray(to, t3 + 3 * L);
        c4a.intoArray(to, t4);
        c4b.intoArray(to, t4 + L);
        c4c.intoArray(to, t4 + 2 * L);
        c4d.intoArray(to, t4 + 3 * L);
        c5a.intoArray(to, t5);
        c5b.intoArray(to, t5 + L);
        c5c.intoArray(to, t5 + 2 * L);
        c5d.intoArray(to, t5 + 3 * L);
    }
}
