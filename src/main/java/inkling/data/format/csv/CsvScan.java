package inkling.data.format.csv;

import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Optional;

/** What the numbers of a table, seen all together, tell: which column the label is in, and how pixels are scaled. */
final class CsvScan {
    private static final int MOST_LABEL = 127;
    private static final int WHITE = 255;

    private final Path file;
    private final CsvColumns columns;
    private final double[] largest;
    private final CsvRows stored;
    private final Candidate first = new Candidate();
    private final Candidate last = new Candidate();
    private int rows;

    CsvScan(Path file, CsvColumns columns) {
        this.file = file;
        this.columns = columns;
        largest = new double[columns.count()];
        stored = new CsvRows(columns);
    }

    /** A column that may contain the labels. */
    private static final class Candidate {
        private final BitSet values = new BitSet();
        private boolean isText;
        private boolean isOther;

        void add(double value) {
            if (Double.isNaN(value)) {
                isText = true;
            } else if (value != (int) value || value < 0 || value > MOST_LABEL) {
                isOther = true;
            } else {
                values.set((int) value);
            }
        }

        /**
         * Labels differ, are whole and have few gaps between them; the first pixel of a picture is nearly always black. One that
         * does so but for some of its values is still likelier than one that never changes: then it can be said what is wrong.
         */
        double likelihood(int rows) {
            if (values.cardinality() < 2 && rows > 1) {
                return 0;
            }
            double density = values.cardinality() / (double) Math.max(1, values.length() - values.nextSetBit(0));
            return isOther ? density / rows : density;
        }
    }

    /** Looks at a row; what is no number is NaN. */
    void add(double[] values) {
        for (int i = 0; i < values.length; i++) {
            largest[i] = Math.max(largest[i], values[i]);
        }
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
        if (first.isText && last.isText) {
            throw new BadFileException(file, "numbers in all columns but that of the label", "words in two");
        }
        if (first.isText || last.isText) {
            return first.isText ? 0 : columns.count() - 1;
        }
        double likelihood = first.likelihood(rows);
        return likelihood > 0 && likelihood >= last.likelihood(rows) ? 0 : columns.count() - 1;
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
