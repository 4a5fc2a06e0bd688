package inkling.nn.kernels;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The matrix product in tiles that fit the vector registers: six rows by four vectors, or eight rows by two or by one. One
 * element of A, spread over all lanes, serves a row of the tile; one vector of B serves a column.
 *
 * <p>Each tile is one simple loop with its sums in local variables, and no calls but the Vector API's own: only so do the
 * compilers of JDK 17 to 25 keep them in registers. Where a tile is not full, the last row of A is repeated and not stored.
 */
final class VectorProduct {
    private static final VectorSpecies<Float> LANES = FloatVector.SPECIES_PREFERRED;
    private static final int L = LANES.length();

    /** The rows of the tile that an edge is computed in. */
    private static final int TILE = 8;

    /** The columns of B that fill no vector, with zeros beside them, after what their sums start with and come to. */
    private static final ThreadLocal<float[]> EDGE = ThreadLocal.withInitial(() -> new float[0]);

    private VectorProduct() {}

    /** See {@link Kernels#product}. */
    static void product(
            View view,
            int rows,
            int depth,
            float[] a,
            int aFrom,
            float[] b,
            int bFrom,
            int columns,
            float[] start,
            int startFrom,
            int startPitch,
            float[] c,
            int cFrom) {
        int j = 0;
        for (; j + 4 * L <= columns; j += 4 * L) {
            for (int i = 0; i < rows; i += 6) {
                tile6x4(
                        view,
                        depth,
                        a,
                        aFrom,
                        b,
                        bFrom + j,
                        columns,
                        start,
                        startFrom + j,
                        startPitch,
                        c,
                        cFrom + j,
                        i,
                        rows - i);
            }
        }
        for (; j + 2 * L <= columns; j += 2 * L) {
            for (int i = 0; i < rows; i += 8) {
                tile8x2(
                        view,
                        depth,
                        a,
                        aFrom,
                        b,
                        bFrom + j,
                        columns,
                        start,
                        startFrom + j,
                        startPitch,
                        c,
                        cFrom + j,
                        i,
                        rows - i);
            }
        }
        for (; j + L <= columns; j += L) {
            for (int i = 0; i < rows; i += 8) {
                tile8x1(
                        view,
                        depth,
                        a,
                        aFrom,
                        b,
                        bFrom + j,
                        columns,
                        start,
                        startFrom + j,
                        startPitch,
                        c,
                        cFrom + j,
                        i,
                        rows - i);
            }
        }
        if (j < columns) {
            edge(
                    view,
                    rows,
                    depth,
                    a,
                    aFrom,
                    b,
                    bFrom + j,
                    columns,
                    start,
                    startFrom + j,
                    startPitch,
                    c,
                    cFrom + j,
                    columns - j);
        }
    }

    /**
     * The last columns, fewer than a vector has: in tiles beside c, out of which only they are copied; where nothing else lies in
     * a row and all of it is new, a whole vector at a time, the next row covering what was too much.
     */
    private static void edge(
            View view,
            int rows,
            int depth,
            float[] a,
            int aFrom,
            float[] b,
            int bFrom,
            int columns,
            float[] start,
            int startFrom,
            int startPitch,
            float[] c,
            int cFrom,
            int width) {
        int starts = 0;
        int sums = TILE * L;
        int factors = 2 * TILE * L;
        float[] edge = EDGE.get();
        if (edge.length < factors + depth * L) {
            edge = new float[factors + depth * L];
            EDGE.set(edge);
        }
        Arrays.fill(edge, factors, factors + depth * L, 0);
        copy(b, bFrom, columns, edge, factors, L, depth, width);
        boolean fresh = startPitch == 0;
        if (fresh) {
            copy(start, startFrom, 0, edge, starts, L, TILE, width);
        }
        for (int i = 0; i < rows; i += TILE) {
            int filled = Math.min(TILE, rows - i);
            int to = cFrom + i * columns;
            if (!fresh) {
                copy(start, startFrom + i * startPitch, startPitch, edge, starts, L, filled, width);
            }
            tile8x1(view, depth, a, aFrom, edge, factors, L, edge, starts - i * L, L, edge, sums - i * L, i, filled);
            boolean covered = fresh && width == columns && (rows - i - filled) * columns >= L;
            if (covered) {
                for (int k = 0; k < TILE; k++) {
                    FloatVector.fromArray(LANES, edge, sums + k * L).intoArray(c, to + k * columns);
                }
            } else {
                copy(edge, sums, L, c, to, columns, filled, width);
            }
        }
    }

    private static void copy(
            float[] from, int fromAt, int fromPitch, float[] to, int toAt, int toPitch, int rows, int width) {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < width; j++) {
                to[toAt + i * toPitch + j] = from[fromAt + i * fromPitch + j];
            }
        }
    }

    private static void tile6x4(
            View view,
            int depth,
            float[] a,
            int aFrom,
            float[] b,
            int bFrom,
            int columns,
            float[] start,
            int startFrom,
            int startPitch,
            float[] c,
            int cFrom,
            int row,
            int left) {
        int[] rows = view.rows();
        int[] steps = view.columns();
        int p0 = aFrom + rows[row];
        int p1 = aFrom + rows[row + Math.min(1, left - 1)];
        int p2 = aFrom + rows[row + Math.min(2, left - 1)];
        int p3 = aFrom + rows[row + Math.min(3, left - 1)];
        int p4 = aFrom + rows[row + Math.min(4, left - 1)];
        int p5 = aFrom + rows[row + Math.min(5, left - 1)];
        int s0 = startFrom + row * startPitch;
        FloatVector c0a = FloatVector.fromArray(LANES, start, s0);
        FloatVector c0b = FloatVector.fromArray(LANES, start, s0 + L);
        FloatVector c0c = FloatVector.fromArray(LANES, start, s0 + 2 * L);
        FloatVector c0d = FloatVector.fromArray(LANES, start, s0 + 3 * L);
        int s1 = startFrom + (row + Math.min(1, left - 1)) * startPitch;
        FloatVector c1a = FloatVector.fromArray(LANES, start, s1);
        FloatVector c1b = FloatVector.fromArray(LANES, start, s1 + L);
        FloatVector c1c = FloatVector.fromArray(LANES, start, s1 + 2 * L);
        FloatVector c1d = FloatVector.fromArray(LANES, start, s1 + 3 * L);
        int s2 = startFrom + (row + Math.min(2, left - 1)) * startPitch;
        FloatVector c2a = FloatVector.fromArray(LANES, start, s2);
        FloatVector c2b = FloatVector.fromArray(LANES, start, s2 + L);
        FloatVector c2c = FloatVector.fromArray(LANES, start, s2 + 2 * L);
        FloatVector c2d = FloatVector.fromArray(LANES, start, s2 + 3 * L);
        int s3 = startFrom + (row + Math.min(3, left - 1)) * startPitch;
        FloatVector c3a = FloatVector.fromArray(LANES, start, s3);
        FloatVector c3b = FloatVector.fromArray(LANES, start, s3 + L);
        FloatVector c3c = FloatVector.fromArray(LANES, start, s3 + 2 * L);
        FloatVector c3d = FloatVector.fromArray(LANES, start, s3 + 3 * L);
        int s4 = startFrom + (row + Math.min(4, left - 1)) * startPitch;
        FloatVector c4a = FloatVector.fromArray(LANES, start, s4);
        FloatVector c4b = FloatVector.fromArray(LANES, start, s4 + L);
        FloatVector c4c = FloatVector.fromArray(LANES, start, s4 + 2 * L);
        FloatVector c4d = FloatVector.fromArray(LANES, start, s4 + 3 * L);
        int s5 = startFrom + (row + Math.min(5, left - 1)) * startPitch;
        FloatVector c5a = FloatVector.fromArray(LANES, start, s5);
        FloatVector c5b = FloatVector.fromArray(LANES, start, s5 + L);
        FloatVector c5c = FloatVector.fromArray(LANES, start, s5 + 2 * L);
        FloatVector c5d = FloatVector.fromArray(LANES, start, s5 + 3 * L);
        for (int r = 0, at = bFrom; r < depth; r++, at += columns) {
            int step = steps[r];
            FloatVector b0 = FloatVector.fromArray(LANES, b, at);
            FloatVector b1 = FloatVector.fromArray(LANES, b, at + L);
            FloatVector b2 = FloatVector.fromArray(LANES, b, at + 2 * L);
            FloatVector b3 = FloatVector.fromArray(LANES, b, at + 3 * L);
            FloatVector a0 = FloatVector.broadcast(LANES, a[p0 + step]);
            c0a = a0.fma(b0, c0a);
            c0b = a0.fma(b1, c0b);
            c0c = a0.fma(b2, c0c);
            c0d = a0.fma(b3, c0d);
            FloatVector a1 = FloatVector.broadcast(LANES, a[p1 + step]);
            c1a = a1.fma(b0, c1a);
            c1b = a1.fma(b1, c1b);
            c1c = a1.fma(b2, c1c);
            c1d = a1.fma(b3, c1d);
            FloatVector a2 = FloatVector.broadcast(LANES, a[p2 + step]);
            c2a = a2.fma(b0, c2a);
            c2b = a2.fma(b1, c2b);
            c2c = a2.fma(b2, c2c);
            c2d = a2.fma(b3, c2d);
            FloatVector a3 = FloatVector.broadcast(LANES, a[p3 + step]);
            c3a = a3.fma(b0, c3a);
            c3b = a3.fma(b1, c3b);
            c3c = a3.fma(b2, c3c);
            c3d = a3.fma(b3, c3d);
            FloatVector a4 = FloatVector.broadcast(LANES, a[p4 + step]);
            c4a = a4.fma(b0, c4a);
            c4b = a4.fma(b1, c4b);
            c4c = a4.fma(b2, c4c);
            c4d = a4.fma(b3, c4d);
            FloatVector a5 = FloatVector.broadcast(LANES, a[p5 + step]);
            c5a = a5.fma(b0, c5a);
            c5b = a5.fma(b1, c5b);
            c5c = a5.fma(b2, c5c);
            c5d = a5.fma(b3, c5d);
        }
        c0a.intoArray(c, cFrom + row * columns);
        c0b.intoArray(c, cFrom + row * columns + L);
        c0c.intoArray(c, cFrom + row * columns + 2 * L);
        c0d.intoArray(c, cFrom + row * columns + 3 * L);
        if (left > 1) {
            c1a.intoArray(c, cFrom + (row + 1) * columns);
            c1b.intoArray(c, cFrom + (row + 1) * columns + L);
            c1c.intoArray(c, cFrom + (row + 1) * columns + 2 * L);
            c1d.intoArray(c, cFrom + (row + 1) * columns + 3 * L);
        }
        if (left > 2) {
            c2a.intoArray(c, cFrom + (row + 2) * columns);
            c2b.intoArray(c, cFrom + (row + 2) * columns + L);
            c2c.intoArray(c, cFrom + (row + 2) * columns + 2 * L);
            c2d.intoArray(c, cFrom + (row + 2) * columns + 3 * L);
        }
        if (left > 3) {
            c3a.intoArray(c, cFrom + (row + 3) * columns);
            c3b.intoArray(c, cFrom + (row + 3) * columns + L);
            c3c.intoArray(c, cFrom + (row + 3) * columns + 2 * L);
            c3d.intoArray(c, cFrom + (row + 3) * columns + 3 * L);
        }
        if (left > 4) {
            c4a.intoArray(c, cFrom + (row + 4) * columns);
            c4b.intoArray(c, cFrom + (row + 4) * columns + L);
            c4c.intoArray(c, cFrom + (row + 4) * columns + 2 * L);
            c4d.intoArray(c, cFrom + (row + 4) * columns + 3 * L);
        }
        if (left > 5) {
            c5a.intoArray(c, cFrom + (row + 5) * columns);
            c5b.intoArray(c, cFrom + (row + 5) * columns + L);
            c5c.intoArray(c, cFrom + (row + 5) * columns + 2 * L);
            c5d.intoArray(c, cFrom + (row + 5) * columns + 3 * L);
        }
    }

    private static void tile8x2(
            View view,
            int depth,
            float[] a,
            int aFrom,
            float[] b,
            int bFrom,
            int columns,
            float[] start,
            int startFrom,
            int startPitch,
            float[] c,
            int cFrom,
            int row,
            int left) {
        int[] rows = view.rows();
        int[] steps = view.columns();
        int p0 = aFrom + rows[row];
        int p1 = aFrom + rows[row + Math.min(1, left - 1)];
        int p2 = aFrom + rows[row + Math.min(2, left - 1)];
        int p3 = aFrom + rows[row + Math.min(3, left - 1)];
        int p4 = aFrom + rows[row + Math.min(4, left - 1)];
        int p5 = aFrom + rows[row + Math.min(5, left - 1)];
        int p6 = aFrom + rows[row + Math.min(6, left - 1)];
        int p7 = aFrom + rows[row + Math.min(7, left - 1)];
        int s0 = startFrom + row * startPitch;
        FloatVector c0a = FloatVector.fromArray(LANES, start, s0);
        FloatVector c0b = FloatVector.fromArray(LANES, start, s0 + L);
        int s1 = startFrom + (row + Math.min(1, left - 1)) * startPitch;
        FloatVector c1a = FloatVector.fromArray(LANES, start, s1);
        FloatVector c1b = FloatVector.fromArray(LANES, start, s1 + L);
        int s2 = startFrom + (row + Math.min(2, left - 1)) * startPitch;
        FloatVector c2a = FloatVector.fromArray(LANES, start, s2);
        FloatVector c2b = FloatVector.fromArray(LANES, start, s2 + L);
        int s3 = startFrom + (row + Math.min(3, left - 1)) * startPitch;
        FloatVector c3a = FloatVector.fromArray(LANES, start, s3);
        FloatVector c3b = FloatVector.fromArray(LANES, start, s3 + L);
        int s4 = startFrom + (row + Math.min(4, left - 1)) * startPitch;
        FloatVector c4a = FloatVector.fromArray(LANES, start, s4);
        FloatVector c4b = FloatVector.fromArray(LANES, start, s4 + L);
        int s5 = startFrom + (row + Math.min(5, left - 1)) * startPitch;
        FloatVector c5a = FloatVector.fromArray(LANES, start, s5);
        FloatVector c5b = FloatVector.fromArray(LANES, start, s5 + L);
        int s6 = startFrom + (row + Math.min(6, left - 1)) * startPitch;
        FloatVector c6a = FloatVector.fromArray(LANES, start, s6);
        FloatVector c6b = FloatVector.fromArray(LANES, start, s6 + L);
        int s7 = startFrom + (row + Math.min(7, left - 1)) * startPitch;
        FloatVector c7a = FloatVector.fromArray(LANES, start, s7);
        FloatVector c7b = FloatVector.fromArray(LANES, start, s7 + L);
        for (int r = 0, at = bFrom; r < depth; r++, at += columns) {
            int step = steps[r];
            FloatVector b0 = FloatVector.fromArray(LANES, b, at);
            FloatVector b1 = FloatVector.fromArray(LANES, b, at + L);
            FloatVector a0 = FloatVector.broadcast(LANES, a[p0 + step]);
            c0a = a0.fma(b0, c0a);
            c0b = a0.fma(b1, c0b);
            FloatVector a1 = FloatVector.broadcast(LANES, a[p1 + step]);
            c1a = a1.fma(b0, c1a);
            c1b = a1.fma(b1, c1b);
            FloatVector a2 = FloatVector.broadcast(LANES, a[p2 + step]);
            c2a = a2.fma(b0, c2a);
            c2b = a2.fma(b1, c2b);
            FloatVector a3 = FloatVector.broadcast(LANES, a[p3 + step]);
            c3a = a3.fma(b0, c3a);
            c3b = a3.fma(b1, c3b);
            FloatVector a4 = FloatVector.broadcast(LANES, a[p4 + step]);
            c4a = a4.fma(b0, c4a);
            c4b = a4.fma(b1, c4b);
            FloatVector a5 = FloatVector.broadcast(LANES, a[p5 + step]);
            c5a = a5.fma(b0, c5a);
            c5b = a5.fma(b1, c5b);
            FloatVector a6 = FloatVector.broadcast(LANES, a[p6 + step]);
            c6a = a6.fma(b0, c6a);
            c6b = a6.fma(b1, c6b);
            FloatVector a7 = FloatVector.broadcast(LANES, a[p7 + step]);
            c7a = a7.fma(b0, c7a);
            c7b = a7.fma(b1, c7b);
        }
        c0a.intoArray(c, cFrom + row * columns);
        c0b.intoArray(c, cFrom + row * columns + L);
        if (left > 1) {
            c1a.intoArray(c, cFrom + (row + 1) * columns);
            c1b.intoArray(c, cFrom + (row + 1) * columns + L);
        }
        if (left > 2) {
            c2a.intoArray(c, cFrom + (row + 2) * columns);
            c2b.intoArray(c, cFrom + (row + 2) * columns + L);
        }
        if (left > 3) {
            c3a.intoArray(c, cFrom + (row + 3) * columns);
            c3b.intoArray(c, cFrom + (row + 3) * columns + L);
        }
        if (left > 4) {
            c4a.intoArray(c, cFrom + (row + 4) * columns);
            c4b.intoArray(c, cFrom + (row + 4) * columns + L);
        }
        if (left > 5) {
            c5a.intoArray(c, cFrom + (row + 5) * columns);
            c5b.intoArray(c, cFrom + (row + 5) * columns + L);
        }
        if (left > 6) {
            c6a.intoArray(c, cFrom + (row + 6) * columns);
            c6b.intoArray(c, cFrom + (row + 6) * columns + L);
        }
        if (left > 7) {
            c7a.intoArray(c, cFrom + (row + 7) * columns);
            c7b.intoArray(c, cFrom + (row + 7) * columns + L);
        }
    }

    private static void tile8x1(
            View view,
            int depth,
            float[] a,
            int aFrom,
            float[] b,
            int bFrom,
            int columns,
            float[] start,
            int startFrom,
            int startPitch,
            float[] c,
            int cFrom,
            int row,
            int left) {
        int[] rows = view.rows();
        int[] steps = view.columns();
        int p0 = aFrom + rows[row];
        int p1 = aFrom + rows[row + Math.min(1, left - 1)];
        int p2 = aFrom + rows[row + Math.min(2, left - 1)];
        int p3 = aFrom + rows[row + Math.min(3, left - 1)];
        int p4 = aFrom + rows[row + Math.min(4, left - 1)];
        int p5 = aFrom + rows[row + Math.min(5, left - 1)];
        int p6 = aFrom + rows[row + Math.min(6, left - 1)];
        int p7 = aFrom + rows[row + Math.min(7, left - 1)];
        int s0 = startFrom + row * startPitch;
        FloatVector c0 = FloatVector.fromArray(LANES, start, s0);
        int s1 = startFrom + (row + Math.min(1, left - 1)) * startPitch;
        FloatVector c1 = FloatVector.fromArray(LANES, start, s1);
        int s2 = startFrom + (row + Math.min(2, left - 1)) * startPitch;
        FloatVector c2 = FloatVector.fromArray(LANES, start, s2);
        int s3 = startFrom + (row + Math.min(3, left - 1)) * startPitch;
        FloatVector c3 = FloatVector.fromArray(LANES, start, s3);
        int s4 = startFrom + (row + Math.min(4, left - 1)) * startPitch;
        FloatVector c4 = FloatVector.fromArray(LANES, start, s4);
        int s5 = startFrom + (row + Math.min(5, left - 1)) * startPitch;
        FloatVector c5 = FloatVector.fromArray(LANES, start, s5);
        int s6 = startFrom + (row + Math.min(6, left - 1)) * startPitch;
        FloatVector c6 = FloatVector.fromArray(LANES, start, s6);
        int s7 = startFrom + (row + Math.min(7, left - 1)) * startPitch;
        FloatVector c7 = FloatVector.fromArray(LANES, start, s7);
        for (int r = 0, at = bFrom; r < depth; r++, at += columns) {
            int step = steps[r];
            FloatVector b0 = FloatVector.fromArray(LANES, b, at);
            FloatVector a0 = FloatVector.broadcast(LANES, a[p0 + step]);
            c0 = a0.fma(b0, c0);
            FloatVector a1 = FloatVector.broadcast(LANES, a[p1 + step]);
            c1 = a1.fma(b0, c1);
            FloatVector a2 = FloatVector.broadcast(LANES, a[p2 + step]);
            c2 = a2.fma(b0, c2);
            FloatVector a3 = FloatVector.broadcast(LANES, a[p3 + step]);
            c3 = a3.fma(b0, c3);
            FloatVector a4 = FloatVector.broadcast(LANES, a[p4 + step]);
            c4 = a4.fma(b0, c4);
            FloatVector a5 = FloatVector.broadcast(LANES, a[p5 + step]);
            c5 = a5.fma(b0, c5);
            FloatVector a6 = FloatVector.broadcast(LANES, a[p6 + step]);
            c6 = a6.fma(b0, c6);
            FloatVector a7 = FloatVector.broadcast(LANES, a[p7 + step]);
            c7 = a7.fma(b0, c7);
        }
        c0.intoArray(c, cFrom + row * columns);
        if (left > 1) {
            c1.intoArray(c, cFrom + (row + 1) * columns);
        }
        if (left > 2) {
            c2.intoArray(c, cFrom + (row + 2) * columns);
        }
        if (left > 3) {
            c3.intoArray(c, cFrom + (row + 3) * columns);
        }
        if (left > 4) {
            c4.intoArray(c, cFrom + (row + 4) * columns);
        }
        if (left > 5) {
            c5.intoArray(c, cFrom + (row + 5) * columns);
        }
        if (left > 6) {
            c6.intoArray(c, cFrom + (row + 6) * columns);
        }
        if (left > 7) {
            c7.intoArray(c, cFrom + (row + 7) * columns);
        }
    }
}
