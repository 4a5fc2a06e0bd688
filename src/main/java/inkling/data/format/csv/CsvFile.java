package inkling.data.format.csv;

import inkling.data.Classes;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import inkling.data.format.MostRows;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A table of 785 columns: the label, and the 784 pixels of a picture row by row, each 0 to 255, or 0 to 1 if none is above 1. With
 * or without a line of headings; the label is in the column of that name, or else in the first or the last one.
 */
final class CsvFile {
    private static final int COLUMNS = 1 + Picture.SIZE;
    private static final int WHITE = 255;
    private static final List<String> LABEL = List.of("label", "class", "y", "target", "digit");

    private final Path file;
    private final Classes classes;
    private boolean hasHeading;
    private int labelColumn = -1;
    private double scale;

    private CsvFile(Path file, Classes classes) {
        this.file = file;
        this.classes = classes;
    }

    /** The pictures and their labels. */
    record Rows(Sprite images, OneHotLabels labels) {}

    /**
     * Reads a file, twice: the numbers tell how they are scaled only in the end.
     *
     * @param before how many pictures of other files are kept in memory with them
     */
    static Rows read(Path file, Classes classes, int before) throws IOException {
        CsvFile table = new CsvFile(file, classes);
        table.lookAtColumns();
        return table.read(table.scan(), before);
    }

    private void lookAtColumns() throws IOException {
        try (CsvInput in = new CsvInput(file)) {
            if (!in.next()) {
                throw new BadFileException(file, "lines of " + COLUMNS + " numbers", "no line");
            }
            if (in.fields() != COLUMNS) {
                throw new BadFileException(
                        file,
                        "a label and " + Picture.SIZE + " pixels per line",
                        in.fields() + " fields in line " + in.number());
            }
            List<String> words = Arrays.stream(in.words())
                    .map(word -> word.strip().toLowerCase(Locale.ROOT))
                    .toList();
            hasHeading = words.stream().anyMatch(word -> !word.matches("[-+.0-9e]+"));
            labelColumn = hasHeading
                    ? LABEL.stream()
                            .map(words::indexOf)
                            .filter(column -> column >= 0)
                            .findFirst()
                            .orElse(-1)
                    : -1;
        }
    }

    /**
     * Finds the column of the label, where no heading names it, and how pixels are scaled.
     *
     * @return the number of rows
     */
    private int scan() throws IOException {
        double[] values = new double[COLUMNS];
        double[] largest = new double[COLUMNS];
        boolean mayBeLabel = true;
        boolean differs = false;
        double first = Double.NaN;
        int rows = 0;
        try (CsvInput in = open()) {
            for (; in.next(); rows++) {
                in.numbers(values);
                for (int i = 0; i < COLUMNS; i++) {
                    largest[i] = Math.max(largest[i], values[i]);
                }
                mayBeLabel &= isLabel(values[0]);
                differs |= rows > 0 && values[0] != first;
                first = values[0];
            }
        }
        if (rows == 0) {
            throw new BadFileException(file, "lines of " + COLUMNS + " numbers", "nothing but headings");
        }
        if (labelColumn < 0) { // the first pixel of a picture is nearly always black
            labelColumn = mayBeLabel && (differs || rows == 1) ? 0 : COLUMNS - 1;
        }
        largest[labelColumn] = 0;
        scale = Arrays.stream(largest).max().orElse(0) > 1 ? 1 : WHITE;
        return rows;
    }

    private Rows read(int rows, int before) throws IOException {
        MostRows.require(file, (long) before + rows, 2 * COLUMNS);
        SpriteBlocks blocks = new SpriteBlocks(rows);
        byte[] labels = new byte[rows];
        double[] values = new double[COLUMNS];
        byte[] gray = new byte[Picture.SIZE];
        try (CsvInput in = open()) {
            for (int row = 0; row < rows && in.next(); row++) {
                in.numbers(values);
                labels[row] = label(values[labelColumn], in.number());
                for (int i = 0; i < gray.length; i++) {
                    gray[i] = pixel(values[i < labelColumn ? i : i + 1], in.number());
                }
                blocks.put(row, gray);
            }
        }
        return new Rows(blocks.finished(rows), new OneHotLabels(labels, classes));
    }

    private CsvInput open() throws IOException {
        CsvInput in = new CsvInput(file);
        if (hasHeading) {
            boolean unused = in.next();
        }
        return in;
    }

    private boolean isLabel(double value) {
        return value == (int) value && classes.has((int) value);
    }

    private byte label(double value, int line) throws BadFileException {
        if (!isLabel(value)) {
            String found = value + " in line " + line + ", column " + (labelColumn + 1);
            throw new BadFileException(file, "labels 0 to " + (classes.count() - 1), found);
        }
        return (byte) value;
    }

    private byte pixel(double value, int line) throws BadFileException {
        if (!(value >= 0 && value <= WHITE)) {
            throw new BadFileException(file, "pixels of 0 to 255, or 0 to 1", value + " in line " + line);
        }
        return (byte) Math.round(value * scale);
    }
}
