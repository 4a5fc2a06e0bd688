package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * {@link Tile6x2} with a max-pooling of what is still in the registers: of two rows by two vectors only one vector is kept. See
 * {@link Kernels#gemmMaxPool}.
 */
final class PooledTile {
    /** How many rows it computes, out of twice as many rows of the product. */
    static final int ROWS = 3;

    /** The columns of a panel. */
    static final int COLUMNS = Tile6x2.COLUMNS;

    private static final VectorSpecies<Float> LANES = Lanes.NARROW;
    private static final int L = LANES.length();

    private PooledTile() {}

    static void multiply(
            GatherMatrix a, MatrixSlice panel, MatrixSlice start, float lowerBound, MatrixSlice c, int row) {
        int[] rows = a.map().rows();
        int[] steps = a.map().columns();
        float[] factors = a.values();
        float[] across = panel.values();
        int at = panel.from();
        int last = a.rows() / 2 - 1;
        int row1 = Math.min(row + 1, last);
        int row2 = Math.min(row + 2, last);
        int p0 = a.from() + rows[2 * row];
        int p1 = a.from() + rows[2 * row + 1];
        int p2 = a.from() + rows[2 * row1];
        int p3 = a.from() + rows[2 * row1 + 1];
        int p4 = a.from() + rows[2 * row2];
        int p5 = a.from() + rows[2 * row2 + 1];
        FloatVector c0a = FloatVector.fromArray(LANES, start.values(), start.from());
        FloatVector c0b = FloatVector.fromArray(LANES, start.values(), start.from() + L);
        FloatVector c1a = c0a;
        FloatVector c1b = c0b;
        FloatVector c2a = c0a;
        FloatVector c2b = c0b;
        FloatVector c3a = c0a;
        FloatVector c3b = c0b;
        FloatVector c4a = c0a;
        FloatVector c4b = c0b;
        FloatVector c5a = c0a;
        FloatVector c5b = c0b;
        int depth = a.depth();
        for (int r = 0; r < depth; r++) {
            int step = steps[r];
            FloatVector ba = FloatVector.fromArray(LANES, across, at + r * COLUMNS);
            FloatVector bb = FloatVector.fromArray(LANES, across, at + r * COLUMNS + L);
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
        }
        // not by FloatVector.max, which handles NaN and -0: slower than the pooling that this saves
        FloatVector floor = FloatVector.broadcast(LANES, lowerBound);
        FloatVector d0a = c0a.blend(c0b, c0b.compare(VectorOperators.GT, c0a));
        FloatVector d0b = c1a.blend(c1b, c1b.compare(VectorOperators.GT, c1a));
        FloatVector d0c = d0a.blend(d0b, d0b.compare(VectorOperators.GT, d0a));
        FloatVector d0 = d0c.blend(floor, floor.compare(VectorOperators.GT, d0c));
        FloatVector d1a = c2a.blend(c2b, c2b.compare(VectorOperators.GT, c2a));
        FloatVector d1b = c3a.blend(c3b, c3b.compare(VectorOperators.GT, c3a));
        FloatVector d1c = d1a.blend(d1b, d1b.compare(VectorOperators.GT, d1a));
        FloatVector d1 = d1c.blend(floor, floor.compare(VectorOperators.GT, d1c));
        FloatVector d2a = c4a.blend(c4b, c4b.compare(VectorOperators.GT, c4a));
        FloatVector d2b = c5a.blend(c5b, c5b.compare(VectorOperators.GT, c5a));
        FloatVector d2c = d2a.blend(d2b, d2b.compare(VectorOperators.GT, d2a));
        FloatVector d2 = d2c.blend(floor, floor.compare(VectorOperators.GT, d2c));
        float[] to = c.values();
        d0.intoArray(to, c.from() + row * L);
        d1.intoArray(to, c.from() + row1 * L);
        d2.intoArray(to, c.from() + row2 * L);
    }
}
