package inkling.analysis.neighbors;

import inkling.nn.kernels.GatherMatrix;
import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.MatrixSlice;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * Measures trustworthiness with the 10 nearest rows: of some evenly spaced rows, each against all. 65,000 rows against all take about
 * eight seconds of CPU time, 3,000 of them half a second.
 */
public final class TrustworthinessWork extends TimedWork<Trustworthiness> {
    /** How many of the nearest rows on the map are looked at, unless there are hardly more rows. */
    public static final int NEAREST = 10;

    private static final Kernels KERNELS = Kernels.best();

    /** Rows compared with all at a time: enough for a fast matrix product, few enough that a step ends soon. */
    private static final int GROUP = 24;

    private final PointBlocks blocks;
    private final Neighbors inSpace;
    private final Neighbors onMap;
    private final int rows;
    private final int nearest;
    private final int[] sample;
    private final float[] byRow;

    /**
     * @param space the points that the map shows
     * @param inSpace at least 10 neighbors of each of these
     * @param onMap at least 10 neighbors of each row on the map
     * @param sample how many rows are measured; all if there are no more
     */
    public TrustworthinessWork(Points space, Neighbors inSpace, Neighbors onMap, int sample) {
        super((Math.min(space.rows(), sample) + GROUP - 1) / GROUP);
        blocks = new PointBlocks(space);
        this.inSpace = inSpace;
        this.onMap = onMap;
        rows = space.rows();
        nearest = Math.min(NEAREST, (rows - 1) / 2); // of more, the formula has no meaning
        int size = Math.min(rows, sample);
        this.sample = IntStream.range(0, size)
                .map(i -> (int) ((long) i * rows / size))
                .toArray();
        byRow = new float[rows];
        Arrays.fill(byRow, Float.NaN);
    }

    @Override
    IntConsumer worker() {
        return new Ranking();
    }

    @Override
    protected Trustworthiness made() {
        return new Trustworthiness(byRow);
    }

    /** Measures groups of rows; for one thread. */
    private final class Ranking implements IntConsumer {
        private final int pitch = blocks.count() * PointBlocks.SIZE;
        private final MatrixSlice zeros = new MatrixSlice(new float[PointBlocks.SIZE], 0, 0);
        private final float[] products = new float[Math.min(GROUP, sample.length) * pitch];

        @Override
        public void accept(int group) {
            int[] measured = Arrays.copyOfRange(sample, group * GROUP, Math.min(sample.length, (group + 1) * GROUP));
            GatherMatrix left = blocks.left(measured);
            for (int block = 0; block < blocks.count(); block++) {
                KERNELS.gemm(
                        left,
                        blocks.right(block),
                        PointBlocks.SIZE,
                        zeros,
                        new MatrixSlice(products, block * PointBlocks.SIZE, pitch));
            }
            for (int i = 0; i < measured.length; i++) {
                byRow[measured[i]] = trustworthiness(measured[i], i * pitch);
            }
        }

        private float trustworthiness(int row, int from) {
            products[from + row] = Float.NEGATIVE_INFINITY; // a row has no rank among its neighbors
            double excess = 0;
            for (int place = 0; place < nearest; place++) {
                int other = onMap.neighbor(row, place);
                if (!isNearInSpace(row, other)) {
                    // products grow as distances fall; rounding and ties can only hide that it is not among the nearest
                    int rank = 1 + KERNELS.countAbove(products, from, rows, products[from + other]);
                    excess += Math.max(1, rank - nearest);
                }
            }
            double worst = nearest * (2.0 * rows - 3 * nearest - 1) / 2;
            return nearest == 0 ? 1 : (float) (1 - excess / worst);
        }

        private boolean isNearInSpace(int row, int other) {
            for (int place = 0; place < nearest; place++) {
                if (inSpace.neighbor(row, place) == other) {
                    return true;
                }
            }
            return false;
        }
    }
}
