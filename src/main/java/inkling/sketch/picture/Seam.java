package inkling.sketch.picture;

import inkling.sketch.Grayscale;

/**
 * A cut from the top of a picture to its bottom, one column per row, through as little ink as possible, because digits that
 * touch are connected by little ink. From row to row it moves by at most one column, as in Avidan and Shamir, "Seam carving
 * for content-aware image resizing", 2007.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Seam(int[] columns) {
    /** The cost of a step to the side, so that a cut through bare paper is straight. */
    private static final float SIDE_STEP = 0.02f;

    /** The cheapest seam that stays in the columns {@code from} to {@code to}, exclusive. */
    static Seam within(Grayscale ink, int from, int to) {
        int width = to - from;
        float[][] cost = new float[ink.height()][width];
        for (int row = 0; row < ink.height(); row++) {
            for (int x = 0; x < width; x++) {
                float before = row == 0 ? 0 : cost[row - 1][x];
                for (int near = x - 1; row > 0 && near <= x + 1; near += 2) {
                    if (near >= 0 && near < width) {
                        before = Math.min(before, cost[row - 1][near] + SIDE_STEP);
                    }
                }
                cost[row][x] = before + ink.at(row, from + x);
            }
        }
        return new Seam(traced(cost, from));
    }

    /** Back from the cheapest end. */
    private static int[] traced(float[][] cost, int from) {
        int[] columns = new int[cost.length];
        int width = cost.length == 0 ? 0 : cost[0].length;
        int at = 0;
        for (int x = 0; x < width; x++) {
            at = cost[cost.length - 1][x] < cost[cost.length - 1][at] ? x : at;
        }
        for (int row = cost.length - 1; row >= 0; row--) {
            columns[row] = from + at;
            if (row > 0) {
                at = cheapestNear(cost[row - 1], at);
            }
        }
        return columns;
    }

    private static int cheapestNear(float[] costs, int at) {
        int best = at;
        float least = costs[at];
        for (int near = at - 1; near <= at + 1; near += 2) {
            if (near >= 0 && near < costs.length && costs[near] + SIDE_STEP < least) {
                best = near;
                least = costs[near] + SIDE_STEP;
            }
        }
        return best;
    }

    /** The ink on one side of the seam, with paper on the other. The seam itself belongs to the right side. */
    Grayscale side(Grayscale ink, boolean left) {
        float[] values = ink.values();
        for (int row = 0; row < ink.height(); row++) {
            for (int column = 0; column < ink.width(); column++) {
                if (column < columns[row] != left) {
                    values[row * ink.width() + column] = 0;
                }
            }
        }
        return new Grayscale(ink.width(), ink.height(), values);
    }
}
