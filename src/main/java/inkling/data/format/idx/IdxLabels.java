package inkling.data.format.idx;

import inkling.data.Classes;
import inkling.data.format.MostRows;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The labels of an IDX file, whole numbers from 0 on: {@code [count]}; {@code [count, classes]}, one-hot; or {@code [count, 8]} as in QMNIST, whose first
 * column is the digit and whose other columns tell who wrote it.
 */
final class IdxLabels {
    private static final String EXPECTED = "IDX labels, magic number 2049";
    private static final int DIMENSIONS = 2;
    private static final int QMNIST_COLUMNS = 8;

    private final Path file;
    private final IdxInput in;

    private IdxLabels(Path file, IdxInput in) {
        this.file = file;
        this.in = in;
    }

    /** Reads all labels. */
    static int[] read(Path file) throws IOException {
        try (IdxInput in = new IdxInput(file, DIMENSIONS, EXPECTED)) {
            return new IdxLabels(file, in).read();
        }
    }

    /** The classes of one-hot labels, by their number; empty for other labels. */
    static Optional<Classes> oneHot(Path file) throws IOException {
        try (IdxInput in = new IdxInput(file, DIMENSIONS, EXPECTED)) {
            int width = new IdxLabels(file, in).width();
            return width == 0 ? Optional.empty() : Optional.of(Classes.numbered(width));
        }
    }

    /** How many numbers a one-hot label has; 0 if labels are not one-hot. */
    private int width() throws BadFileException {
        long columns = in.shape().length == 1 ? 1 : in.shape()[1];
        if (columns == 1 || (columns == QMNIST_COLUMNS && in.type().equals(IdxInput.INT))) {
            return 0;
        }
        if (columns >= 2 && columns <= Classes.MOST) {
            return (int) columns;
        }
        throw new BadFileException(
                file, "1 column of labels, " + QMNIST_COLUMNS + " as in QMNIST, or one per class", "" + columns);
    }

    private int[] read() throws IOException {
        long count = in.shape()[0];
        int columns = in.shape().length == 1 ? 1 : (int) in.shape()[1];
        int width = width();
        int rowBytes = columns * in.type().bytes();
        MostRows.requireLabels(file, count, rowBytes);
        int rowsAtOnce = InputFile.BUFFER / rowBytes;
        IntStream.Builder labels = IntStream.builder(); // not as many as a header claims
        int row = 0;
        while (row < count) {
            byte[] some = in.upTo((int) Math.min(count - row, rowsAtOnce) * rowBytes);
            int rows = some.length / rowBytes;
            if (rows == 0) {
                throw new BadFileException(file, count + " labels, as its header says", row + " and then the end");
            }
            for (int i = 0; i < rows; i++, row++) {
                labels.add(width > 0 ? place(some, i * rowBytes, row, width) : label(some, i * rowBytes, row));
            }
        }
        in.requireEnd(count + " labels");
        return labels.build().toArray();
    }

    /** Where the 1 of a one-hot label is. */
    private int place(byte[] numbers, int at, int row, int width) throws BadFileException {
        ByteBuffer vector = ByteBuffer.wrap(numbers, at, width * in.type().bytes());
        int place = -1;
        int ones = 0;
        for (int i = 0; i < width; i++) {
            double value = in.type().next(vector);
            place = value == 1 ? i : place;
            ones += value == 0 ? 0 : value == 1 ? 1 : 2;
        }
        if (ones != 1) {
            throw new BadFileException(file, "exactly one 1 in a one-hot label", "other numbers in row " + row);
        }
        return place;
    }

    private int label(byte[] numbers, int at, int row) throws BadFileException {
        double value = in.type().next(ByteBuffer.wrap(numbers, at, in.type().bytes()));
        int label = (int) value;
        if (label != value || label < 0) {
            String found = (label == value ? "" + label : "" + value) + " in row " + row;
            throw new BadFileException(file, "whole numbers from 0 on as labels", found);
        }
        return label;
    }
}
