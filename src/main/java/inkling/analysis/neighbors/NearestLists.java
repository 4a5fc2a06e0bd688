package inkling.analysis.neighbors;

import java.util.Arrays;

/**
 * For each of some rows, the nearest other rows offered so far, nearest first, and of two equally near ones the lower row first. In
 * whatever order rows are offered, the lists become the same.
 */
final class NearestLists {
    private final int count;
    private final int[] rows;
    private final float[] squared;

    /**
     * @param lists number of lists
     * @param count how many rows a list holds
     */
    NearestLists(int lists, int count) {
        this.count = count;
        rows = new int[lists * count];
        squared = new float[lists * count];
        Arrays.fill(rows, Integer.MAX_VALUE);
        Arrays.fill(squared, Float.POSITIVE_INFINITY);
    }

    /** Adds a row to a list, unless the list is full of nearer ones. */
    void offer(int list, int row, float distance) {
        int first = list * count;
        int place = first + count - 1;
        if (!isNearer(distance, row, place)) {
            return;
        }
        while (place > first && isNearer(distance, row, place - 1)) {
            squared[place] = squared[place - 1];
            rows[place] = rows[place - 1];
            place--;
        }
        squared[place] = distance;
        rows[place] = row;
    }

    /** The squared distance above which no row is added to a list; infinite while it is not full. */
    float limit(int list) {
        return squared[list * count + count - 1];
    }

    /** The lists with distances that are no longer squared; they must be full. */
    Neighbors neighbors() {
        float[] distances = new float[squared.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = (float) Math.sqrt(squared[i]);
        }
        return new Neighbors(count, rows, distances);
    }

    private boolean isNearer(float distance, int row, int place) {
        return distance < squared[place] || (distance == squared[place] && row < rows[place]);
    }
}
