package inkling.data.format.csv;

import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/** What the numbers of a table, seen all together, tell: which column the label is in, and how pixels are scaled. */
final class CsvScan {
    private static final int WHITE = 255;

    private final Path file;
    private final CsvColumns columns;
    private final double[] largest;
    private final CsvRows stored;
    private final CsvCandidate first = new CsvCandidate();
    private final CsvCandidate last = new CsvCandidate();
    private final OptionalInt usual;
    private boolean hasFraction;
    private boolean hasWordLabel;
    private int rows;

    /**
     * @param usual the column of the labels in a table that belongs to this one; empty without any
     */
    CsvScan(Path file, CsvColumns columns, OptionalInt usual) {
        this.file = file;
        this.columns = columns;
        this.usual = usual;
        largest = new double[columns.count()];
        stored = new CsvRows(columns);
    }

    /** Looks at a row; what is no number is NaN. */
    void add(double[] values) {
        for (int i = 0; i < values.length; i++) {
            largest[i] = Math.max(largest[i], values[i]);
        }
        for (int i = 1; i < values.length - 1 && !hasFraction; i++) {
            hasFraction = i != columns.label() && values[i] != Math.rint(values[i]);
        }
        hasWordLabel |= columns.label() >= 0 && Double.isNaN(values[columns.label()]);
        first.add(values[0]);
        last.add(values[values.length - 1]);
        stored.add(rows++, values);
    }

    int rows() {
        return rows;
    }

    /** The rows as they were seen, if they need not be read again now that all is known. */
    Optional<CsvRows> stored() throws IOException {
        return stored.isRight(label(), scale()) ? Optional.of(stored) : Optional.empty();
    }

    /** Frees the memory of the rows, which are to be read again. */
    void forgetRows() {
        stored.forget();
    }

    /** The column of the labels. */
    int label() throws IOException {
        if (columns.label() >= 0) {
            return columns.label();
        }
        if (first.isText() && last.isText()) {
            throw new BadFileException(file, "numbers in all columns but that of the label", "words in two");
        }
        if (first.isText() || last.isText()) {
            return first.isText() ? 0 : columns.count() - 1;
        }
        return usual.isPresent() ? usual.getAsInt() : isLast() ? columns.count() - 1 : 0;
    }

    /**
     * Whether the labels are in the last column: only if the first one cannot be theirs, for it contains other numbers, or has gaps, or is
     * the black or white corner of every picture. A column that cannot be of pixels is that of the labels, so that it can be said what is wrong.
     */
    private boolean isLast() {
        if (first.isNoPixel(hasFraction) || last.isNoPixel(hasFraction)) {
            return !first.isNoPixel(hasFraction);
        }
        double white = mostBetween();
        if (rows == 1 || last.isCorner(rows, white)) {
            return false;
        }
        if (first.isCorner(rows, white)) {
            return last.isMostlyLabels(rows);
        }
        return !last.hasOthers() && (first.hasOthers() || (last.hasFewGaps(rows) && !first.hasFewGaps(rows)));
    }

    /** The largest number of the columns that are certainly of pixels. */
    private double mostBetween() {
        return Arrays.stream(largest, 1, largest.length - 1).max().orElse(0);
    }

    /** Whether some labels are no numbers. */
    boolean hasWords() throws IOException {
        int label = label();
        return label == columns.label() ? hasWordLabel : (label == 0 ? first : last).isText();
    }

    /** What numbers of 0 to 255, or of 0 to 1, are multiplied by. */
    double scale() throws IOException {
        double most = 0;
        for (int i = 0; i < largest.length; i++) {
            most = i == label() ? most : Math.max(most, largest[i]);
        }
        return most > 1 ? 1 : WHITE;
    }
}
