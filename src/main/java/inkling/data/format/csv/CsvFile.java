package inkling.data.format.csv;

import inkling.data.Classes;
import inkling.data.Picture;
import inkling.data.PictureScaling;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import inkling.data.format.ClassNames;
import inkling.data.format.MostRows;
import inkling.data.format.WrittenLabels;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A table of 785 columns: the label, and the 784 pixels of a picture row by row, each 0 to 255, or 0 to 1 if none is above 1; or of as
 * many columns as another square has pixels, which are scaled. Labels are whole numbers or words. With or without a line of headings;
 * the label is in the column of that name, or else in the first or the last one.
 */
final class CsvFile {
    private static final int WHITE = 255;
    private static final int REPORT_ROWS = 500;

    /** The part of the reading after which most tables are read. */
    private static final double SCAN = 0.8;

    /** Far more than there may be classes: the column is no label. */
    private static final int MOST_LABELS = 10_000;

    private final Path file;
    private final WrittenLabels written;
    private final Reading reading;
    private final CsvColumns columns;
    private final double[] values;

    private CsvFile(Path file, WrittenLabels written, Reading reading) throws IOException {
        this.file = file;
        this.written = written;
        this.reading = reading;
        try (CsvInput in = new CsvInput(file)) {
            columns = CsvColumns.of(file, in);
        }
        values = new double[columns.count()];
    }

    /** Which column the labels are in. */
    enum Place {
        FIRST,
        LAST,
        OTHER
    }

    /**
     * The pictures and their labels.
     *
     * @param labels their numbers among those written
     * @param place of the labels in a line
     * @param remark what was done to the pictures
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Rows(Sprite images, int[] labels, Place place, Optional<String> remark) {}

    /**
     * Reads a file, some twice: only in the end it is known how numbers are scaled and where the label is.
     *
     * @param written gets the labels
     * @param beside the rows of a table that belongs to this one: where headings do not say it, both have labels in the same column
     * @param before how many pictures of other files are kept in memory with them
     */
    static Rows read(Path file, WrittenLabels written, @Nullable Rows beside, int before, Reading reading)
            throws IOException {
        CsvFile table = new CsvFile(file, written, reading);
        CsvScan scan = table.scan(beside, before);
        Optional<CsvRows> stored = scan.stored();
        if (stored.isPresent()) {
            return table.stored(stored.get(), scan);
        }
        scan.forgetRows();
        return table.read(scan, before);
    }

    private Rows stored(CsvRows rows, CsvScan scan) throws IOException {
        int[] labels = IntStream.range(0, scan.rows())
                .map(row -> written.number(Integer.toString(rows.label(row))))
                .toArray();
        return new Rows(rows.images(), labels, place(scan.label()), Optional.empty());
    }

    private Place place(int label) {
        return label == 0 ? Place.FIRST : label == columns.count() - 1 ? Place.LAST : Place.OTHER;
    }

    private CsvScan scan(@Nullable Rows beside, int before) throws IOException {
        OptionalInt usual = beside == null || beside.place() == Place.OTHER
                ? OptionalInt.empty()
                : OptionalInt.of(beside.place() == Place.FIRST ? 0 : columns.count() - 1);
        CsvScan scan = new CsvScan(file, columns, usual);
        try (CsvInput in = open()) {
            while (in.next()) {
                in.numbers(values, columns::mayBeLabel);
                scan.add(values);
                if (scan.rows() % REPORT_ROWS == 0) {
                    reading.reached(SCAN * in.part());
                    MostRows.require(file, (long) before + scan.rows(), 2 * columns.count());
                }
            }
        }
        if (scan.rows() == 0) {
            throw new BadFileException(file, "lines of " + columns.count() + " numbers", "nothing but headings");
        }
        return scan;
    }

    private Rows read(CsvScan scan, int before) throws IOException {
        int rows = scan.rows();
        MostRows.require(file, (long) before + rows, 2 * columns.count());
        int labelColumn = scan.label();
        boolean hasWords = scan.hasWords();
        double scale = scan.scale();
        int side = columns.side();
        SpriteBlocks blocks = new SpriteBlocks(rows);
        int[] labels = new int[rows];
        int most = written.size() + MOST_LABELS;
        try (CsvInput in = open()) {
            for (int row = 0; row < rows && in.next(); row++) {
                in.numbers(values, column -> column == labelColumn);
                labels[row] = written.number(label(in, labelColumn, hasWords));
                if (written.size() > most) {
                    throw new BadFileException(
                            file, "at most " + Classes.MOST + " classes", "more than " + MOST_LABELS + " labels");
                }
                byte[] gray = new byte[side * side];
                for (int i = 0; i < gray.length; i++) {
                    gray[i] = pixel(values[i < labelColumn ? i : i + 1], scale, in.number());
                }
                blocks.put(row, PictureScaling.scaled(gray, side, side));
                if (row % REPORT_ROWS == 0) {
                    reading.reached(SCAN + (1 - SCAN) * row / rows);
                }
            }
        }
        return new Rows(
                blocks.finished(rows),
                labels,
                place(labelColumn),
                side == Picture.SIDE ? Optional.empty() : Optional.of("scaled from " + side + "x" + side));
    }

    private CsvInput open() throws IOException {
        CsvInput in = new CsvInput(file);
        if (columns.hasHeading()) {
            boolean unused = in.next();
        }
        return in;
    }

    /** The label of a line: a whole number without decimals; or, if some of the labels are words, what is written. */
    private String label(CsvInput in, int column, boolean hasWords) throws IOException {
        double value = values[column];
        String where = " in line " + in.number() + ", column " + (column + 1);
        if (hasWords) {
            String word = in.word(column);
            if (!ClassNames.isName(word)) {
                throw new BadFileException(file, "a label of 1 to 60 characters", "\"" + word + "\"" + where);
            }
            return word;
        }
        if (value != (int) value || value < 0) {
            throw new BadFileException(file, "whole numbers from 0 on, or words, as labels", value + where);
        }
        return Integer.toString((int) value);
    }

    private byte pixel(double value, double scale, int line) throws BadFileException {
        if (!(value >= 0 && value <= WHITE)) {
            throw new BadFileException(file, "pixels of 0 to 255, or 0 to 1", value + " in line " + line);
        }
        return (byte) Math.round(value * scale);
    }
}
