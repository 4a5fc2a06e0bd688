package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import inkling.data.Classes;
import inkling.learn.Prediction;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A digit of a file and what the model believes of it.
 *
 * @param index where in the file, from 0
 * @param prediction null where nothing is drawn
 */
record ClassifiedDigit(
        String file, int index, OptionalInt label, @Nullable Prediction prediction) {
    /** Above the lines of {@link #text}. */
    static final String HEADING =
            "index  label  digit      0      1      2      3      4      5      6      7      8      9  %";

    /** As JSON has it; what is null is left out. */
    private record Line(
            @SerializedName("file") String file,
            @SerializedName("index") int index,
            @SerializedName("label") @Nullable Integer label,
            @SerializedName("digit") @Nullable Integer digit,
            @SerializedName("confidence") @Nullable Float confidence,
            @SerializedName("probabilities") @Nullable List<Float> probabilities) {}

    boolean isRight() {
        return prediction != null && label.isPresent() && prediction.digit() == label.getAsInt();
    }

    /** One JSON object: {@code file, index, label} (where given), {@code digit, confidence, probabilities}. */
    String json() {
        Integer truth = label.isPresent() ? label.getAsInt() : null;
        return new Gson()
                .toJson(
                        prediction == null
                                ? new Line(file, index, truth, null, null, null)
                                : new Line(
                                        file,
                                        index,
                                        truth,
                                        prediction.digit(),
                                        prediction.confidence(),
                                        probabilities(prediction)));
    }

    /** A line of a table: ten percentages, an arrow where the answer is wrong. */
    String text() {
        String truth = label.isPresent() ? "" + label.getAsInt() : "";
        if (prediction == null) {
            return String.format(Locale.ROOT, "%5d  %5s  nothing drawn", index, truth);
        }
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "%5d  %5s  %5d", index, truth, prediction.digit()));
        probabilities(prediction).forEach(share -> line.append(String.format(Locale.ROOT, " %6.2f", 100 * share)));
        return line.append(label.isEmpty() || isRight() ? "" : "  <- wrong").toString();
    }

    private static List<Float> probabilities(Prediction prediction) {
        return IntStream.range(0, Classes.DIGITS.count())
                .mapToObj(prediction::probability)
                .toList();
    }
}
