package inkling.learn.filters;

import java.util.ArrayList;
import java.util.List;

/** The rows with the largest values so far, the largest first, of equal ones the lower row, in whatever order they come. */
final class TopList {
    private final float[] values;
    private final int[] rows;
    private final int[] pixels;
    private int size;

    /** What is made of a row of the list. */
    interface Entry<T> {
        T of(int row, float value, int pixel);
    }

    TopList(int most) {
        values = new float[most];
        rows = new int[most];
        pixels = new int[most];
    }

    /** Whether a row with this value could still be added. */
    boolean mayTake(float value) {
        return size < values.length || value >= values[size - 1];
    }

    void add(float value, int row, int pixel) {
        if (Float.isNaN(value) || (size == values.length && !isBefore(value, row, size - 1))) {
            return;
        }
        int at = size == values.length ? size - 1 : size++;
        while (at > 0 && isBefore(value, row, at - 1)) {
            values[at] = values[at - 1];
            rows[at] = rows[at - 1];
            pixels[at] = pixels[at - 1];
            at--;
        }
        values[at] = value;
        rows[at] = row;
        pixels[at] = pixel;
    }

    <T> List<T> map(Entry<T> entry) {
        List<T> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(entry.of(rows[i], values[i], pixels[i]));
        }
        return all;
    }

    private boolean isBefore(float value, int row, int other) {
        return value > values[other] || (value == values[other] && row < rows[other]);
    }
}
