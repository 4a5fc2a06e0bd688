package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitVerdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A digit of a file and the prediction for it.
 *
 * @param index position in the file, from 0
 * @param prediction null where nothing is drawn
 * @param verdict whether it is a digit at all; null where that was not measured
 */
record ClassifiedDigit(
        String file,
        int index,
        OptionalInt label,
        @Nullable Prediction prediction,
        @Nullable DigitVerdict verdict) {
    private static final Gson GSON = new Gson();

    static ClassifiedDigit of(Path file, int index, DigitFile.Entry entry, DigitReader reader) {
        if (entry.picture().isEmpty()) {
            return new ClassifiedDigit(file.toString(), index, entry.label(), null, null);
        }
        Picture picture = entry.picture().get();
        Prediction prediction = reader.classifier().classify(picture);
        DigitVerdict verdict = reader.verdict(picture, prediction).orElse(null);
        return new ClassifiedDigit(file.toString(), index, entry.label(), prediction, verdict);
    }

    /** The heading above the lines of {@link #text}. */
    static String heading(int classes) {
        StringBuilder heading = new StringBuilder("index  label  digit");
        IntStream.range(0, classes).forEach(label -> heading.append(String.format(Locale.ROOT, " %6d", label)));
        return heading.append("  %  likeness").toString();
    }

    boolean isCorrect() {
        return prediction != null && label.isPresent() && prediction.digit() == label.getAsInt();
    }

    /** Whether it was found to look like a digit. */
    boolean isAccepted() {
        return verdict != null && verdict.isDigit();
    }

    /**
     * One JSON object: {@code file, index, label} (if known), {@code digit, confidence, probabilities}, and {@code isDigit,
     * likeness} (if measured).
     */
    String json() {
        JsonObject object = new JsonObject();
        object.addProperty("file", file);
        object.addProperty("index", index);
        label.ifPresent(truth -> object.addProperty("label", truth));
        if (prediction != null) {
            object.addProperty("digit", prediction.digit());
            object.addProperty("confidence", prediction.confidence());
            object.add("probabilities", GSON.toJsonTree(probabilities(prediction)));
        }
        if (verdict != null) {
            object.addProperty("isDigit", verdict.isDigit());
            object.addProperty("likeness", verdict.likeness());
        }
        return GSON.toJson(object);
    }

    /** A line of a table: the probabilities in percent, the likeness, and an arrow where the prediction is wrong or it is no digit. */
    String text() {
        String truth = label.isPresent() ? "" + label.getAsInt() : "";
        if (prediction == null) {
            return String.format(Locale.ROOT, "%5d  %5s  nothing drawn", index, truth);
        }
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "%5d  %5s  %5d", index, truth, prediction.digit()));
        probabilities(prediction).forEach(share -> line.append(String.format(Locale.ROOT, " %6.2f", 100 * share)));
        line.append(verdict == null ? "          -" : String.format(Locale.ROOT, " %10.3f", verdict.likeness()));
        if (verdict != null && !verdict.isDigit()) {
            line.append("  <- not a digit");
        }
        return line.append(label.isEmpty() || isCorrect() ? "" : "  <- wrong").toString();
    }

    private static List<Float> probabilities(Prediction prediction) {
        return IntStream.range(0, prediction.classes())
                .mapToObj(prediction::probability)
                .toList();
    }
}
