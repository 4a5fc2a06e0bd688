package inkling.sketch.mydigits;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.data.format.idx.IdxFolder;
import inkling.files.BadFileException;
import inkling.files.WholeFile;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Exports My digits to files that other programs read, and imports them: sprite with labels, IDX, or strokes as {@code .jsonl}. */
public final class ImportExport {
    private ImportExport() {}

    /** The digits as a data set, all of them training rows. */
    public static DataSet dataSet(List<MyDigit> digits) {
        byte[] labels = new byte[digits.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) digits.get(row).label();
        }
        return DataSet.of(digits.stream().map(MyDigit::picture).toList(), labels, Classes.DIGITS);
    }

    /** Writes the sprite and its one-hot labels, in the same form as the program's own data; refused where there is a data set. */
    public static void writeSprite(List<MyDigit> digits, Path folder) throws IOException {
        DataFolder.requireNone(folder);
        DataFolder.write(dataSet(digits), folder, rows -> {});
    }

    /** Writes MNIST's four IDX files, the two of the test split empty; refused where there are such files. */
    public static void writeIdx(List<MyDigit> digits, Path folder) throws IOException {
        IdxFolder.requireNone(folder);
        IdxFolder.write(dataSet(digits), folder);
    }

    /**
     * Writes the strokes with their times, one digit per line; digits of which only the picture is known are left out.
     *
     * @return how many were written
     */
    public static int writeStrokes(List<MyDigit> digits, Path file) throws IOException {
        List<LabeledSketch> samples = digits.stream()
                .filter(digit -> !digit.sketch().isEmpty())
                .map(digit -> new LabeledSketch(OptionalInt.of(digit.label()), digit.sketch()))
                .toList();
        StringWriter text = new StringWriter();
        StrokeFile.write(text, samples);
        if (Files.exists(file) && Files.exists(MyDigits.userFile()) && Files.isSameFile(file, MyDigits.userFile())) {
            throw new BadFileException(file, "another file than that of My digits", "that one");
        }
        WholeFile.write(file, text.toString());
        return samples.size();
    }

    /**
     * Adds the digits of a {@code .jsonl} file or of a folder with a sprite or IDX files, as one step that can be undone.
     * Drawings without a label, and digits that are already there, are left out.
     *
     * @throws BadFileException if it is none of these, or damaged; nothing is added then
     */
    public static ImportCount read(Path from, MyDigits into, Instant when) throws IOException {
        if (!Files.isDirectory(from)) {
            return into.keepAll(read(from, when));
        }
        if (DataFolder.holdsSprite(from)) {
            return into.keepAll(pictured(DataFolder.read(from, some -> {}), when));
        }
        if (IdxFolder.holdsIdx(from)) {
            return into.keepAll(pictured(IdxFolder.read(from), when));
        }
        throw new BadFileException(from, "a sprite with its labels, or IDX files", "neither");
    }

    /**
     * The digits of a {@code .jsonl} file, numbered from 1; drawings without a label are left out.
     *
     * @throws BadFileException if it is damaged
     */
    public static List<MyDigit> read(Path file, Instant when) throws IOException {
        List<MyDigit> digits = new ArrayList<>();
        for (LabeledSketch sample : StrokeFile.read(file)) {
            if (sample.label().isPresent() && !sample.sketch().isEmpty()) {
                digits.add(MyDigit.drawn(digits.size() + 1L, sample.label().getAsInt(), when, sample.sketch()));
            }
        }
        return digits;
    }

    private static List<MyDigit> pictured(DataSet data, Instant when) {
        List<MyDigit> digits = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            digits.add(MyDigit.pictured(0, data.label(row), when, data.images().picture(row)));
        }
        return digits;
    }
}
