package inkling.data.format.npy;

import inkling.files.npy.NpyHeader;
import inkling.files.npy.NpyType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;

/** Reads an array of labels: {@code [rows]}, {@code [rows, 1]}, or one-hot, {@code [rows, classes]}. */
final class NumpyLabels {
    private static final int CHUNK = 1 << 14;
    private static final int MOST = 1 << 20;
    private static final int MOST_COLUMNS = 1 << 12;

    private final NumpyArray array;
    private final NpyType type;
    private final int columns;
    private int[] labels = {};

    private NumpyLabels(NumpyArray array) throws IOException {
        this.array = array;
        type = array.numbers();
        List<Long> shape = array.shape();
        boolean fits = shape.size() == 1 || (shape.size() == 2 && shape.get(1) >= 1 && shape.get(1) <= MOST_COLUMNS);
        if (!fits) {
            throw array.bad("one label per row, or one-hot labels,", "(" + NpyHeader.tuple(shape) + ")");
        }
        columns = shape.size() == 1 ? 1 : shape.get(1).intValue();
    }

    /** The labels, 0 or more; of one-hot ones, where the 1 is. */
    static int[] read(NumpyArray array) throws IOException {
        NumpyLabels labels = new NumpyLabels(array);
        try (InputStream in = array.open(0, labels.type)) { // then as many rows as the header claims are there
            labels.labels = new int[array.shape().get(0).intValue()];
            if (labels.columns == 1) {
                labels.plain(in);
            } else if (array.isFortran()) {
                labels.byColumns(in);
            } else {
                labels.byRows(in);
            }
        }
        return labels.labels;
    }

    private void plain(InputStream in) throws IOException {
        for (int row = 0; row < labels.length; ) {
            int some = Math.min(labels.length - row, CHUNK);
            ByteBuffer numbers = array.next(in, some, type);
            for (int i = 0; i < some; i++, row++) {
                double value = type.next(numbers);
                if (!(value >= 0 && value <= MOST && value == Math.rint(value))) {
                    throw array.bad(
                            "whole labels from 0 on",
                            (value == (long) value ? "" + (long) value : "" + value) + " in row " + row);
                }
                labels[row] = (int) value;
            }
        }
    }

    private void byRows(InputStream in) throws IOException {
        for (int row = 0; row < labels.length; row++) {
            ByteBuffer numbers = array.next(in, columns, type);
            int place = -1;
            for (int column = 0; column < columns; column++) {
                place = place(place, column, type.next(numbers), row);
            }
            labels[row] = checked(place, row);
        }
    }

    private void byColumns(InputStream in) throws IOException {
        Arrays.fill(labels, -1);
        for (int column = 0; column < columns; column++) {
            for (int row = 0; row < labels.length; ) {
                int some = Math.min(labels.length - row, CHUNK);
                ByteBuffer numbers = array.next(in, some, type);
                for (int i = 0; i < some; i++, row++) {
                    labels[row] = place(labels[row], column, type.next(numbers), row);
                }
            }
        }
        for (int row = 0; row < labels.length; row++) {
            labels[row] = checked(labels[row], row);
        }
    }

    private int place(int place, int column, double value, int row) throws IOException {
        if (value == 0) {
            return place;
        }
        if (value != 1 || place >= 0) {
            throw array.bad("exactly one 1 per one-hot label", "other numbers in row " + row);
        }
        return column;
    }

    private int checked(int place, int row) throws IOException {
        if (place < 0) {
            throw array.bad("exactly one 1 per one-hot label", "none in row " + row);
        }
        return place;
    }
}
