package inkling.data.format.idx;

import inkling.data.Classes;
import inkling.data.format.MostRows;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/**
 * The labels of an IDX file: {@code [count]}; {@code [count, classes]}, one-hot; or {@code [count, 8]} as in QMNIST, whose first
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
    static byte[] read(Path file, Classes classes) throws IOException {
        try (IdxInput in = new IdxInput(file, DIMENSIONS, EXPECTED)) {
            return new IdxLabels(file, in).read(classes);
        }
    }

    private byte[] read(Classes classes) throws IOException {
        long count = in.shape()[0];
        long columns = in.shape().length == 1 ? 1 : in.shape()[1];
        boolean oneHot = columns == classes.count();
        if (!oneHot && columns != 1 && columns != QMNIST_COLUMNS) {
            throw new BadFileException(
                    file, "1 column of labels, " + QMNIST_COLUMNS + " as in QMNIST, or one per class", "" + columns);
        }
        int rowBytes = (int) columns * in.type().bytes();
        MostRows.require(file, count, rowBytes);
        int rowsAtOnce = InputFile.BUFFER / rowBytes;
        ByteArrayOutputStream labels = new ByteArrayOutputStream();
        while (labels.size() < count) {
            byte[] some = in.upTo((int) Math.min(count - labels.size(), rowsAtOnce) * rowBytes);
            int rows = some.length / rowBytes;
            for (int i = 0; i < rows; i++) {
                int row = labels.size();
                labels.write(
                        oneHot ? place(some, i * rowBytes, row, classes) : label(some, i * rowBytes, row, classes));
            }
            if (rows == 0) {
                throw new BadFileException(
                        file, count + " labels, as its header says", labels.size() + " and then the end");
            }
        }
        in.requireEnd(count + " labels");
        return labels.toByteArray();
    }

    /** Where the 1 of a one-hot label is. */
    private int place(byte[] numbers, int at, int row, Classes classes) throws BadFileException {
        ByteBuffer vector =
                ByteBuffer.wrap(numbers, at, classes.count() * in.type().bytes());
        int place = -1;
        int ones = 0;
        for (int i = 0; i < classes.count(); i++) {
            double value = in.type().next(vector);
            place = value == 1 ? i : place;
            ones += value == 0 ? 0 : value == 1 ? 1 : 2;
        }
        if (ones != 1) {
            throw new BadFileException(file, "exactly one 1 in a one-hot label", "other numbers in row " + row);
        }
        return place;
    }

    private int label(byte[] numbers, int at, int row, Classes classes) throws BadFileException {
        double value = in.type().next(ByteBuffer.wrap(numbers, at, in.type().bytes()));
        int label = (int) value;
        if (label != value || !classes.has(label)) {
            String found = (label == value ? "" + label : "" + value) + " in row " + row;
            throw new BadFileException(file, "labels 0 to " + (classes.count() - 1), found);
        }
        return label;
    }
}
