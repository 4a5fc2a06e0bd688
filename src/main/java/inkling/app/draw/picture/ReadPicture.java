package inkling.app.draw.picture;

import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitReader;
import inkling.sketch.picture.ScannedPicture;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A picture with what was found on it, and what the model takes each digit for.
 *
 * @param name of the file, or where else it comes from
 * @param found the digits as their ink hangs together
 * @param reading the same with digits that touch parted, where there is a model that reads them more surely then
 * @param answers one a digit; none while there is no model
 */
record ReadPicture(String name, ScannedPicture found, ScannedPicture reading, List<Prediction> answers) {
    /** Less sure than this, wide ink may be more than one digit. */
    private static final double SURE = 0.9;

    /** A picture that no model has read yet. */
    static ReadPicture of(String name, ScannedPicture found) {
        return new ReadPicture(name, found, found, List.of());
    }

    /** Asks the model about each digit. Any thread. */
    ReadPicture readBy(@Nullable Classifier model) {
        if (model == null) {
            return of(name, found);
        }
        DigitReader reader = DigitReader.of(model);
        ScannedPicture parted =
                found.splitTouching(picture -> reader.read(picture).confidence());
        return new ReadPicture(
                name,
                found,
                parted,
                parted.digits().stream()
                        .map(digit -> reader.read(digit.picture()))
                        .toList());
    }

    /** What was found, in a sentence. */
    String sentence() {
        int count = reading.digits().size();
        if (count == 0) {
            return "No digit was found on " + name + ": nothing there looks like ink on paper.";
        }
        if (count == 1) {
            return "One digit on " + name + "." + touching();
        }
        return count + " digits on " + name + (answers.isEmpty() ? "" : ": " + digits())
                + ". Click one, or \u2190 \u2192, to see how it was read." + touching();
    }

    private String touching() {
        if (count(reading) > count(found)) {
            return " Some touched and were parted.";
        }
        boolean unsure = IntStream.range(0, answers.size())
                .anyMatch(
                        i -> reading.digits().get(i).isWide() && answers.get(i).confidence() < SURE);
        return unsure ? " What is so wide may be several that touch." : "";
    }

    private static int count(ScannedPicture reading) {
        return reading.digits().size();
    }

    private String digits() {
        return answers.stream().map(answer -> "" + answer.digit()).collect(Collectors.joining(" "));
    }
}
