package inkling.analysis.neighbors;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Groups of rows whose pictures can hardly be told apart: each differs by at most {@link #MOST_DIFFERENT} from another one of its group.
 * Groups are numbered from 1 on, the one with the two most alike rows first. Immutable.
 */
public final class NearDuplicates {
    /**
     * The distance of two pictures, as a part of the distance of the one with more ink from a picture without any. Up to here, pairs of
     * MNIST's training rows look the same at first sight. A distance by itself would call most digits with little ink duplicates.
     */
    public static final float MOST_DIFFERENT = 0.18f;

    private final int[] groups;
    private final boolean[] across;

    private NearDuplicates(int[] groups, boolean[] across) {
        this.groups = groups;
        this.across = across;
    }

    /** The number of the group of a row, from 1; 0 for a row that has no duplicate. */
    public int group(int row) {
        return groups[row];
    }

    /** Whether the group of a row has both training rows and test rows. */
    public boolean isAcrossSplits(int row) {
        return groups[row] > 0 && across[groups[row]];
    }

    /**
     * How far a duplicate of a picture may be at most: it may have a little more ink.
     *
     * @param length of the picture: its distance from one without ink
     */
    public static float farthest(float length) {
        return length * MOST_DIFFERENT / (1 - MOST_DIFFERENT);
    }

    /** Collects pairs of rows. For one thread at a time. */
    public static final class Links {
        /** Of each row another one of its group, in the end the one that stands for the group; {@code [rows]}. */
        private final int[] parents;
        /** Of each row that stands for a group, the least difference in it. */
        private final float[] least;

        /**
         * Begins without pairs.
         *
         * @param rows number of rows of the data set
         */
        public Links(int rows) {
            parents = IntStream.range(0, rows).toArray();
            least = new float[rows];
            Arrays.fill(least, Float.POSITIVE_INFINITY);
        }

        /**
         * Adds two rows, if they are alike enough.
         *
         * @param difference on the scale of {@link #MOST_DIFFERENT}
         */
        public void add(int row, int other, float difference) {
            if (difference > MOST_DIFFERENT) {
                return;
            }
            int a = root(row);
            int b = root(other);
            int first = Math.min(a, b);
            parents[Math.max(a, b)] = first;
            least[first] = Math.min(difference, Math.min(least[a], least[b]));
        }

        private int root(int row) {
            int at = row;
            while (parents[at] != at) {
                parents[at] = parents[parents[at]]; // shortens the way for the next one
                at = parents[at];
            }
            return at;
        }

        /**
         * The groups found.
         *
         * @param trainRows number of rows of the train split, which come first
         */
        public NearDuplicates groups(int trainRows) {
            int[] roots = IntStream.range(0, parents.length)
                    .filter(row -> parents[row] == row && least[row] <= MOST_DIFFERENT)
                    .boxed()
                    .sorted((a, b) -> Float.compare(least[a], least[b])) // stable: the first row decides
                    .mapToInt(row -> row)
                    .toArray();
            int[] numbers = new int[parents.length];
            for (int i = 0; i < roots.length; i++) {
                numbers[roots[i]] = i + 1;
            }
            int[] groups = new int[parents.length];
            boolean[] train = new boolean[roots.length + 1];
            boolean[] test = new boolean[roots.length + 1];
            for (int row = 0; row < groups.length; row++) {
                groups[row] = numbers[root(row)];
                (row < trainRows ? train : test)[groups[row]] = true;
            }
            for (int group = 0; group < train.length; group++) {
                train[group] &= test[group];
            }
            return new NearDuplicates(groups, train);
        }
    }
}
