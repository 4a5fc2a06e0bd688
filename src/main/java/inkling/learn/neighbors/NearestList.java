package inkling.learn.neighbors;

import java.util.Arrays;

/** The best rows seen so far, nearest first; a short list kept sorted. Of equals, the row seen first stays. */
final class NearestList {
    private final int[] rows;
    private final float[] squared;
    private int size;

    NearestList(int count) {
        rows = new int[count];
        squared = new float[count];
    }

    /** Takes a row in, if it is nearer than the worst one of a full list. */
    void offer(int row, float distance) {
        if (size == rows.length && !(distance < worst())) {
            return;
        }
        int place = size < rows.length ? size++ : size - 1;
        while (place > 0 && squared[place - 1] > distance) {
            squared[place] = squared[place - 1];
            rows[place] = rows[place - 1];
            place--;
        }
        squared[place] = distance;
        rows[place] = row;
    }

    /** The squared distance a row has to beat; everything beats a list that is not full. */
    float worst() {
        if (rows.length == 0) {
            return Float.NEGATIVE_INFINITY;
        }
        return size < rows.length ? Float.POSITIVE_INFINITY : squared[size - 1];
    }

    int size() {
        return size;
    }

    int row(int place) {
        return rows[place];
    }

    float squared(int place) {
        return squared[place];
    }

    /** As many of the first {@code count} rows as the list is long, those with the lowest bounds. */
    int[] lowest(float[] bounds, int count) {
        NearestList lowest = new NearestList(rows.length);
        for (int row = 0; row < count; row++) {
            lowest.offer(row, bounds[row]);
        }
        return Arrays.copyOf(lowest.rows, lowest.size);
    }
}
