package inkling.nn.kernels;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The matrix product (gemm) in tiles that fit into the vector registers. With 32 registers: six rows by four wide vectors, or eight by
 * two. For the columns that these leave: six or five rows by two narrow vectors, or eight by one. For products of few rows: one row
 * by eight vectors. One element of A, broadcast to all lanes, serves a row of the tile; one vector of B serves a column.
 *
 * <p>Each tile (a micro-kernel) is one simple loop with its sums in local variables, and no calls but those to the Vector API: only
 * then do the JIT compilers of JDK 17 to 25 keep the sums in registers. If rows are missing at the end, the last one is computed
 * and stored repeatedly.
 */
final class VectorGemm {
    private static final VectorSpecies<Float> LANES = Lanes.NARROW;
    private static final int L = LANES.length();
    private static final int W = Lanes.WIDE.length();

    /** Vectors of 8 lanes mean AVX2, which has 16 registers; AVX-512 and ARM have 32. */
    private static final boolean FEW_REGISTERS = W == 8;

    /** Up to this many rows are computed one by one. More rows fill a tile well enough; with 32 registers three do. */
    private static final int FEW = FEW_REGISTERS ? 5 : 2;

    /** The smallest run of adjacent columns of A for which {@link Tile5x2} is faster: it stores its sums once per run. */
    private static final int LONG_RUN = 64;

    /** How many rows of B are packed at a time: with two vectors each they take half of the L1 cache. */
    private static final int PACKED = 256;

    private static final ThreadLocal<float[]> PANEL =
            ThreadLocal.withInitial(() -> new float[PACKED * Tile6x2.COLUMNS]);

    /** A buffer for columns that do not fill a vector: start, sums, and columns of B padded with zeros. */
    private static final ThreadLocal<float[]> EDGE = ThreadLocal.withInitial(() -> new float[0]);

    private VectorGemm() {}

    /** {@link Kernels#panelWidth}. */
    static int panelWidth(int columns) {
        return FEW_REGISTERS && columns % Tile6x2.COLUMNS == 0 ? Tile6x2.COLUMNS : columns;
    }

    /** {@link Kernels#gemm}. */
    static void gemm(GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, MatrixSlice c) {
        if (a.rows() <= FEW && columns >= W && !isPanel(b)) {
            rowByRow(a, b, columns, start, c);
            return;
        }
        int j = 0;
        for (; j + 4 * W <= columns && !FEW_REGISTERS; j += 4 * W) {
            MatrixSlice panel = b.right(j);
            MatrixSlice startPanel = start.right(j);
            MatrixSlice sums = c.right(j);
            for (int i = 0; i < a.rows(); i += Tile6x4.ROWS) {
                Tile6x4.multiply(a, panel, startPanel, sums, i);
            }
        }
        for (; j + 2 * W <= columns && !FEW_REGISTERS; j += 2 * W) {
            MatrixSlice panel = b.right(j);
            MatrixSlice startPanel = start.right(j);
            MatrixSlice sums = c.right(j);
            for (int i = 0; i < a.rows(); i += Tile8x2.ROWS) {
                Tile8x2.multiply(a, panel, startPanel, sums, i);
            }
        }
        j = packed(a, b, j, columns, start, c);
        for (; j + L <= columns; j += L) {
            MatrixSlice panel = b.right(j);
            MatrixSlice startPanel = start.right(j);
            MatrixSlice sums = c.right(j);
            for (int i = 0; i < a.rows(); i += Tile8x1.ROWS) {
                Tile8x1.multiply(a, panel, startPanel, sums, i);
            }
        }
        if (j < columns) {
            edge(a, b.right(j), columns - j, start.right(j), c.right(j), j == 0);
        }
    }

    /**
     * For few rows. If the columns do not fill whole vectors, the last vector of a row overlaps the one before; it is computed first
     * and stored last, since start may be c.
     */
    private static void rowByRow(GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, MatrixSlice c) {
        int last = columns - W;
        boolean overlaps = columns % W > 0;
        float[] edge = edge(W);
        for (int i = 0; i < a.rows(); i++) {
            if (overlaps) {
                Tile1x8.oneVector(a, b.right(last), start.right(last), new MatrixSlice(edge, 0, 0), i);
            }
            int j = 0;
            for (; j + Tile1x8.COLUMNS <= columns; j += Tile1x8.COLUMNS) {
                Tile1x8.multiply(a, b.right(j), start.right(j), c.right(j), i);
            }
            for (; j + W <= columns; j += W) {
                Tile1x8.oneVector(a, b.right(j), start.right(j), c.right(j), i);
            }
            if (overlaps) {
                System.arraycopy(edge, 0, c.values(), c.from() + i * c.pitch() + last, W);
            }
        }
    }

    /** Whether B is a panel of two vectors per row: then tiles are faster even for one row, since their sums are independent. */
    private static boolean isPanel(MatrixSlice b) {
        return b.pitch() == Tile6x2.COLUMNS;
    }

    /** Computes the columns from {@code begin} on that fill two vectors each; returns where they end. */
    private static int packed(GatherMatrix a, MatrixSlice b, int begin, int columns, MatrixSlice start, MatrixSlice c) {
        boolean adjacent = a.depth() > 0 && a.map().run() >= Math.min(LONG_RUN, a.depth());
        int run = adjacent ? a.map().run() : PACKED;
        int j = begin;
        for (; j + Tile6x2.COLUMNS <= columns; j += Tile6x2.COLUMNS) {
            MatrixSlice from = start.right(j);
            MatrixSlice sums = c.right(j);
            int first = 0;
            do {
                int end = Math.min(Math.min(first + PACKED, a.depth()), (first / run + 1) * run);
                MatrixSlice factors = b.right(j).below(first);
                MatrixSlice panel = isPanel(b) ? factors : pack(factors, end - first);
                if (adjacent) {
                    for (int i = 0; i < a.rows(); i += Tile5x2.ROWS) {
                        Tile5x2.multiply(a, panel, first, end, from, sums, i);
                    }
                } else {
                    for (int i = 0; i < a.rows(); i += Tile6x2.ROWS) {
                        Tile6x2.multiply(a, panel, first, end, from, sums, i);
                    }
                }
                from = sums;
                first = end;
            } while (first < a.depth());
        }
        return j;
    }

    private static MatrixSlice pack(MatrixSlice b, int rows) {
        float[] panel = PANEL.get();
        float[] values = b.values();
        int from = b.from();
        for (int r = 0; r < rows; r++) {
            FloatVector.fromArray(LANES, values, from).intoArray(panel, r * Tile6x2.COLUMNS);
            FloatVector.fromArray(LANES, values, from + L).intoArray(panel, r * Tile6x2.COLUMNS + L);
            from += b.pitch();
        }
        return new MatrixSlice(panel, 0, Tile6x2.COLUMNS);
    }

    /**
     * Computes the last columns, fewer than a vector has, in a buffer, and copies them to c.
     *
     * @param alone whether there are no other columns: then, if c is not its own start, whole vectors can be copied, since the next
     *     row overwrites the surplus
     */
    private static void edge(
            GatherMatrix a, MatrixSlice b, int width, MatrixSlice start, MatrixSlice c, boolean alone) {
        int tile = Tile8x1.ROWS;
        float[] edge = edge((2 * tile + a.depth()) * L);
        MatrixSlice factors = new MatrixSlice(edge, 2 * tile * L, L);
        Arrays.fill(edge, factors.from(), factors.from() + a.depth() * L, 0);
        copy(b, 0, factors, 0, a.depth(), width);
        MatrixSlice starts = new MatrixSlice(edge, 0, L);
        boolean fresh = start.pitch() == 0;
        if (fresh) {
            copy(start, 0, starts, 0, tile, width);
        }
        for (int i = 0; i < a.rows(); i += tile) {
            int filled = Math.min(tile, a.rows() - i);
            if (!fresh) {
                copy(start, i, starts, 0, filled, width);
            }
            // The tile addresses rows from i on, the buffers from 0 on.
            MatrixSlice sums = new MatrixSlice(edge, tile * L - i * L, L);
            Tile8x1.multiply(a, factors, new MatrixSlice(edge, -i * L, L), sums, i);
            if (fresh && alone && (a.rows() - i - filled) * c.pitch() >= L) {
                for (int k = i; k < i + tile; k++) {
                    FloatVector.fromArray(LANES, edge, sums.from() + k * L)
                            .intoArray(c.values(), c.from() + k * c.pitch());
                }
            } else {
                copy(sums, i, c, i, filled, width);
            }
        }
    }

    private static float[] edge(int length) {
        float[] edge = EDGE.get();
        if (edge.length < length) {
            edge = new float[length];
            EDGE.set(edge);
        }
        return edge;
    }

    private static void copy(MatrixSlice from, int fromRow, MatrixSlice to, int toRow, int rows, int width) {
        for (int i = 0; i < rows; i++) {
            int source = from.from() + (fromRow + i) * from.pitch();
            int target = to.from() + (toRow + i) * to.pitch();
            for (int j = 0; j < width; j++) {
                to.values()[target + j] = from.values()[source + j];
            }
        }
    }
}
