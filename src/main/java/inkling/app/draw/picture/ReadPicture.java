package inkling.app.draw.picture;

import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.sketch.picture.PictureReading;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A picture with what was found on it, and what the model takes each digit for.
 *
 * @param name of the file, or where else it comes from
 * @param answers one a digit; none while there is no model
 */
record ReadPicture(String name, PictureReading reading, List<Prediction> answers) {
    /** Asks the model about each digit. Any thread. */
    ReadPicture readBy(@Nullable Classifier model) {
        return new ReadPicture(
                name,
                reading,
                model == null
                        ? List.of()
                        : reading.digits().stream()
                                .map(digit -> model.classify(digit.picture()))
                                .toList());
    }

    /** What was found, in a sentence. */
    String sentence() {
        int count = reading.digits().size();
        if (count == 0) {
            return "No digit was found on " + name + ": nothing there looks like ink on paper.";
        }
        if (count == 1) {
            return "One digit on " + name + ".";
        }
        return count + " digits on " + name + (answers.isEmpty() ? "" : ": " + digits())
                + ". Click one, or \u2190 \u2192, to see how it was read.";
    }

    private String digits() {
        return answers.stream().map(answer -> "" + answer.digit()).collect(Collectors.joining(" "));
    }
}
