package inkling.learn.neighbors;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The nearest rows offered so far, nearest first, up to a fixed number. Of two equally near rows the first one stays. */
final class NearestList {
    private final int[] rows;
    private final float[] squared;
    private int size;

    NearestList(int count) {
        rows = new int[count];
        squared = new float[count];
    }

    /** Adds a row, unless the list is full and the row is no nearer than the last one. */
    void offer(int row, float distance) {
        if (size == rows.length && !(distance < limit())) {
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

    /** The squared distance a row must be below to be added; infinite while the list is not full. */
    float limit() {
        if (rows.length == 0) {
            return Float.NEGATIVE_INFINITY;
        }
        return size < rows.length ? Float.POSITIVE_INFINITY : squared[size - 1];
    }

    /** The rows offered as squared distances. */
    List<Neighbor> neighbors() {
        return IntStream.range(0, size)
                .mapToObj(place -> new Neighbor(rows[place], Math.sqrt(squared[place])))
                .toList();
    }

    /** The rows with the lowest bounds among the first {@code count}, as many as the list can hold. */
    int[] lowest(float[] bounds, int count) {
        NearestList lowest = new NearestList(rows.length);
        for (int row = 0; row < count; row++) {
            lowest.offer(row, bounds[row]);
        }
        return Arrays.copyOf(lowest.rows, lowest.size);
    }
}
