package inkling.cli;

import inkling.data.Picture;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.sketch.Preparation;
import inkling.sketch.Sketch;
import inkling.sketch.StrokeFile;
import inkling.sketch.picture.ScannedPicture;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The digits in a file to classify. */
final class DigitFile {
    /**
     * A digit.
     *
     * @param truth the name of the class that it shows; null where the file does not say
     * @param picture the prepared image; empty where nothing is drawn
     */
    record Entry(@Nullable String truth, Optional<Picture> picture) {}

    private DigitFile() {}

    /**
     * Reads a file in its order: {@code .jsonl} holds pen strokes, anything else is an image with one digit or several.
     *
     * @param classifier by whose confidence touching digits are split
     * @param yUp whether y points up in a file of strokes
     */
    static List<Entry> read(Path file, CalibratedClassifier classifier, boolean yUp) throws IOException {
        return StrokeFile.is(file) ? strokes(file, yUp) : picture(file, classifier);
    }

    /** Prepared like drawings on the pad. */
    private static List<Entry> strokes(Path file, boolean yUp) throws IOException {
        return StrokeFile.read(file).parallelStream()
                .map(sample ->
                        new Entry(sample.name(), picture(yUp ? sample.sketch().turnedOver() : sample.sketch())))
                .toList();
    }

    private static Optional<Picture> picture(Sketch sketch) {
        return sketch.isEmpty() ? Optional.empty() : Optional.of(Preparation.MNIST.picture(sketch));
    }

    /** An image without a digit gives one empty entry. */
    private static List<Entry> picture(Path file, CalibratedClassifier classifier) throws IOException {
        List<Entry> found =
                ScannedPicture.of(file)
                        .splitTouching(picture -> classifier.classify(picture).confidence())
                        .digits()
                        .stream()
                        .map(digit -> new Entry(null, Optional.of(digit.picture())))
                        .toList();
        return found.isEmpty() ? List.of(new Entry(null, Optional.empty())) : found;
    }
}
