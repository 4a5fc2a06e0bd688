package inkling.analysis.neighbors;

import inkling.nn.kernels.Kernels;
import inkling.nn.kernels.MatrixSlice;
import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.stream.Stream;

/**
 * Finds the nearest other rows of every row, exactly: those of the smallest {@link Points#squaredDistance}, and of equally near ones
 * the lower rows. A matrix product of two blocks of points gives the distances of all pairs up to rounding, and few of these are
 * small enough to be computed exactly. So the result depends neither on the processor nor on the number of threads.
 */
public final class NeighborSearch extends TimedWork<Neighbors> {
    private static final Kernels KERNELS = Kernels.best();

    private final PointBlocks blocks;
    private final Points points;
    private final NearestLists nearest;
    private final Object[] locks;

    /** Per row, what a product is not below if the other row may be added to its list; another thread may see an older, lower limit. */
    private final float[] limits;

    /**
     * @param count number of neighbors of each row, or of all other rows if these are fewer
     * @throws IllegalArgumentException if there are fewer than two points, or distances are not finite
     */
    public NeighborSearch(Points points, int count) {
        this(new PointBlocks(points), count);
    }

    NeighborSearch(PointBlocks blocks, int count) {
        super(blocks.count() * (blocks.count() + 1) / 2);
        this.blocks = blocks;
        points = blocks.points();
        if (points.rows() < 2) {
            throw new IllegalArgumentException("expected at least two rows to compare, found " + points.rows());
        }
        nearest = new NearestLists(points.rows(), Math.min(count, points.rows() - 1));
        locks = Stream.generate(Object::new).limit(blocks.count()).toArray();
        limits = new float[blocks.count() * PointBlocks.SIZE];
        Arrays.fill(limits, 0, points.rows(), Float.NEGATIVE_INFINITY);
        Arrays.fill(limits, points.rows(), limits.length, Float.POSITIVE_INFINITY);
    }

    @Override
    IntConsumer worker() {
        return new Comparison();
    }

    @Override
    protected Neighbors made() {
        return nearest.neighbors();
    }

    /** Compares all points of a block with all of another, each pair once; for one thread. */
    private final class Comparison implements IntConsumer {
        private final float[] products = new float[PointBlocks.STRIP * PointBlocks.SIZE];
        private final MatrixSlice zeros = new MatrixSlice(new float[PointBlocks.SIZE], 0, 0);
        private final int[] found = new int[PointBlocks.SIZE];
        private final int[] rows = new int[products.length];
        private final int[] others = new int[products.length];
        private final float[] squared = new float[products.length];
        private int size;

        /** Every pair of blocks comes once: each block with the one that is so many places farther, and after the last the first. */
        @Override
        public void accept(int pair) {
            int block = pair % blocks.count();
            int other = (block + pair / blocks.count()) % blocks.count();
            int end = Math.min(PointBlocks.SIZE, points.rows() - block * PointBlocks.SIZE);
            for (int from = 0; from < end; from += PointBlocks.STRIP) {
                compare(block, from, Math.min(PointBlocks.STRIP, end - from), other);
                synchronized (locks[block]) {
                    for (int i = 0; i < size; i++) {
                        offer(rows[i], others[i], squared[i]);
                    }
                }
                synchronized (locks[other]) {
                    for (int i = 0; i < size; i++) {
                        offer(others[i], rows[i], squared[i]);
                    }
                }
            }
        }

        private void compare(int block, int from, int count, int other) {
            KERNELS.gemm(
                    blocks.left(block, from, count),
                    blocks.right(other),
                    PointBlocks.SIZE,
                    zeros,
                    new MatrixSlice(products, 0, PointBlocks.SIZE));
            size = 0;
            int first = other * PointBlocks.SIZE;
            for (int i = 0; i < count; i++) {
                int row = block * PointBlocks.SIZE + from + i;
                int all = KERNELS.find(
                        products, i * PointBlocks.SIZE, PointBlocks.SIZE, limits[row], limits, first, found);
                for (int k = 0; k < all; k++) {
                    add(row, first + found[k]);
                }
            }
        }

        private void add(int row, int other) {
            boolean isSeen = row / PointBlocks.SIZE == other / PointBlocks.SIZE && other <= row;
            if (!isSeen && other < points.rows()) {
                rows[size] = row;
                others[size] = other;
                squared[size++] = points.squaredDistance(row, other);
            }
        }

        private void offer(int row, int other, float distance) {
            nearest.offer(row, other, distance);
            limits[row] = blocks.limit(nearest.limit(row), blocks.squaredLength(row));
        }
    }
}
