package inkling.sketch.mydigits;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import inkling.data.format.DataWriter;
import inkling.data.format.idx.IdxFolder;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.UserFolder;
import inkling.files.WholeFile;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Exports My digits to files that other programs read, and imports them: sprite with labels, IDX, or strokes as {@code .jsonl}. */
public final class ImportExport {
    private ImportExport() {}

    /** The drawings of some classes as a data set, all of them training rows; drawings of other classes are left out. */
    public static DataSet dataSet(List<MyDigit> drawings, Classes classes) {
        List<MyDigit> known = drawings.stream()
                .filter(drawing -> classes.names().contains(drawing.name()))
                .toList();
        byte[] labels = new byte[known.size()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) classes.names().indexOf(known.get(row).name());
        }
        return DataSet.of(known.stream().map(MyDigit::picture).toList(), labels, classes);
    }

    /** The same with every fifth drawing, those of {@link MyDigit#isValidation}, as the test split. */
    public static DataSet splitDataSet(List<MyDigit> drawings, Classes classes) {
        List<MyDigit> sorted = drawings.stream()
                .sorted(Comparator.comparing(MyDigit::isValidation))
                .toList();
        DataSet data = dataSet(sorted, classes);
        List<MyDigit> training =
                sorted.stream().filter(drawing -> !drawing.isValidation()).toList();
        return new DataSet(
                data.images(), data.labels(), dataSet(training, classes).rows());
    }

    /**
     * Writes the sprite and its one-hot labels, in the same form as the program's own data, and beside them, unless they are the
     * digits, the names of the classes; refused where there is a data set.
     */
    public static void writeSprite(List<MyDigit> drawings, Path folder) throws IOException {
        DataFolder.requireNone(folder);
        DataFolder.write(dataSet(drawings, DrawnClasses.of(drawings, folder)), folder, rows -> {});
    }

    /** Writes the sprite of a set of drawings to where the program reads it, in place of what was there. */
    public static Path writeData(DrawingSet set, List<MyDigit> drawings) throws IOException {
        Path folder = set.dataFolder();
        UserFolder.create(folder);
        DataFolder.write(splitDataSet(drawings, set.classes()), folder, rows -> {});
        return folder;
    }

    /** Writes MNIST's four IDX files, the two of the test split empty; refused where there are such files. */
    public static void writeIdx(List<MyDigit> drawings, Path folder) throws IOException {
        IdxFolder.requireNone(folder);
        IdxFolder.write(dataSet(drawings, DrawnClasses.of(drawings, folder)), folder);
    }

    /** Writes the drawings in another format; refused where something would be overwritten. */
    public static void write(List<MyDigit> drawings, Path to, DataWriter.Kind kind) throws IOException {
        DataWriter.write(dataSet(drawings, DrawnClasses.of(drawings, to)), to, kind, Reading.UNWATCHED);
    }

    /**
     * Writes the strokes with their times, one digit per line; digits of which only the picture is known are left out.
     *
     * @return how many were written
     */
    public static int writeStrokes(List<MyDigit> digits, Path file) throws IOException {
        List<LabeledSketch> samples = digits.stream()
                .filter(digit -> !digit.sketch().isEmpty())
                .map(digit -> new LabeledSketch(digit.name(), digit.sketch(), null))
                .toList();
        StringWriter text = new StringWriter();
        StrokeFile.write(text, samples);
        if (Files.exists(file) && MyDigits.isStore(file)) {
            throw new BadFileException(file, "another file than that of My digits", "that one");
        }
        WholeFile.write(file, text.toString());
        return samples.size();
    }

    /**
     * Adds the drawings of a {@code .jsonl} file, or the pictures of a data set in any format, as one step that can be undone.
     * Drawings without a label, and digits that are already there, are left out.
     *
     * @throws BadFileException if it is none of these, or damaged; nothing is added then
     */
    public static ImportCount read(Path from, MyDigits into, Instant when) throws IOException {
        if (StrokeFile.is(from)) {
            return into.keepAll(read(from, when));
        }
        FoundData found = DataReader.find(from, Reading.UNWATCHED);
        if (!found.isLabeled()) {
            throw new BadFileException(from, "pictures with labels", "pictures only");
        }
        return into.keepAll(pictured(found.open(found.suggested()), when));
    }

    /**
     * The digits of a {@code .jsonl} file, numbered from 1; drawings without a label are left out.
     *
     * @throws BadFileException if it is damaged
     */
    public static List<MyDigit> read(Path file, Instant when) throws IOException {
        List<MyDigit> digits = new ArrayList<>();
        for (LabeledSketch sample : StrokeFile.read(file)) {
            String name = sample.name();
            if (name != null && !sample.sketch().isEmpty()) {
                digits.add(MyDigit.drawn(digits.size() + 1L, name, when, sample.sketch()));
            }
        }
        return digits;
    }

    private static List<MyDigit> pictured(DataSet data, Instant when) {
        List<MyDigit> digits = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            if (data.classes().has(data.label(row))) {
                String name = data.classes().name(data.label(row));
                digits.add(MyDigit.pictured(0, name, when, data.images().picture(row)));
            }
        }
        return digits;
    }
}
