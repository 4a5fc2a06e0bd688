package inkling.cli;

import inkling.data.Picture;
import inkling.learn.calibrate.DigitReader;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeFile;
import inkling.sketch.picture.ScannedPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The digits of a file to classify.
 *
 * @param digits in the file's order
 */
record DigitFile(Path file, List<Entry> digits) {
    /**
     * One of them.
     *
     * @param label what it truly is, where the file says so
     * @param picture as the classifier reads it; empty where nothing is drawn
     */
    record Entry(OptionalInt label, Optional<Picture> picture) {}

    /** Reads a file: {@code .jsonl} holds pen strokes, anything else is a picture with one digit or several, by whose sureness those that touch are parted. */
    static DigitFile read(Path file, DigitReader reader) throws IOException {
        return new DigitFile(file, isStrokes(file) ? strokes(file) : picture(file, reader));
    }

    private static boolean isStrokes(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".jsonl");
    }

    /** Prepared as the pad prepares what is drawn on it. */
    private static List<Entry> strokes(Path file) throws IOException {
        return StrokeFile.read(file).parallelStream()
                .map(sample -> new Entry(
                        sample.label(),
                        sample.sketch().isEmpty()
                                ? Optional.empty()
                                : Optional.of(Preparation.MNIST.picture(sample.sketch()))))
                .toList();
    }

    /** A picture without a digit is one entry with nothing in it. */
    private static List<Entry> picture(Path file, DigitReader reader) throws IOException {
        List<Entry> found =
                ScannedPicture.of(file)
                        .splitTouching(picture -> reader.read(picture).confidence())
                        .digits()
                        .stream()
                        .map(digit -> new Entry(OptionalInt.empty(), Optional.of(digit.picture())))
                        .toList();
        return found.isEmpty() ? List.of(new Entry(OptionalInt.empty(), Optional.empty())) : found;
    }
}
