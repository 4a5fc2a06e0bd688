package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.data.Classes;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.calibrate.DigitVerdict;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A digit of a file and the prediction for it.
 *
 * @param index position in the file, from 0
 * @param label of the class that it shows; empty where that is not known, or none of the model's
 * @param truth the name of that class, also of one that the model does not have; null where it is not known
 * @param prediction null where nothing is drawn
 * @param verdict whether it is a digit at all; null where that was not measured
 */
record ClassifiedDigit(
        String file,
        int index,
        OptionalInt label,
        @Nullable String truth,
        @Nullable Prediction prediction,
        @Nullable DigitVerdict verdict) {
    /** With more classes than this, only the most probable ones are printed. */
    private static final int MANY = 20;

    private static final int SHOWN = 5;
    private static final Gson GSON = new Gson();

    static ClassifiedDigit of(Path file, int index, DigitFile.Entry entry, DigitReader reader) {
        String truth = entry.truth();
        OptionalInt label = label(truth, reader.classifier().classifier().classNames());
        if (entry.picture().isEmpty()) {
            return new ClassifiedDigit(file.toString(), index, label, truth, null, null);
        }
        Picture picture = entry.picture().get();
        Prediction prediction = reader.classifier().classify(picture);
        DigitVerdict verdict = reader.verdict(picture, prediction).orElse(null);
        return new ClassifiedDigit(file.toString(), index, label, truth, prediction, verdict);
    }

    private static OptionalInt label(@Nullable String truth, Classes classes) {
        int label = truth == null ? -1 : classes.names().indexOf(truth);
        return label < 0 ? OptionalInt.empty() : OptionalInt.of(label);
    }

    /** The heading above the lines of {@link #text}. */
    static String heading(Classes classes) {
        StringBuilder heading =
                new StringBuilder(classes.isDigits() ? "index  label  digit" : "index         label         class");
        if (classes.count() > MANY) {
            return heading.append("  likeness  most probable, %").toString();
        }
        classes.names().forEach(name -> heading.append(String.format(Locale.ROOT, " %6s", name)));
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
     * One JSON object: {@code file, index, label} (if it is known and one of the model's), {@code trueClass} (its name, where it is no
     * digit, or none of the model's), {@code digit, class} (of other classes than digits), {@code confidence, probabilities}, and
     * {@code isDigit, likeness} (if measured).
     */
    String json(Classes classes) {
        JsonObject object = new JsonObject();
        object.addProperty("file", file);
        object.addProperty("index", index);
        label.ifPresent(known -> object.addProperty("label", known));
        if (truth != null && !(classes.isDigits() && label.isPresent())) {
            object.addProperty("trueClass", truth);
        }
        if (prediction != null) {
            object.addProperty("digit", prediction.digit());
            if (!classes.isDigits()) { // the name of a digit is its number
                object.addProperty("class", classes.name(prediction.digit()));
            }
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
    String text(Classes classes) {
        String columns = classes.isDigits() ? "%5d  %5s  %5s" : "%5d  %12s  %12s";
        String shown = truth == null ? "" : truth;
        if (prediction == null) {
            return String.format(Locale.ROOT, columns, index, shown, "nothing drawn");
        }
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, columns, index, shown, classes.name(prediction.digit())));
        String likeness = verdict == null ? "          -" : String.format(Locale.ROOT, " %10.3f", verdict.likeness());
        if (classes.count() > MANY) {
            line.append(likeness).append("  ").append(mostProbable(prediction, classes));
        } else {
            for (int i = 0; i < classes.count(); i++) {
                int width = Math.max(6, classes.name(i).length());
                line.append(String.format(Locale.ROOT, " %" + width + ".2f", 100 * prediction.probability(i)));
            }
            line.append(likeness);
        }
        if (verdict != null && !verdict.isDigit()) {
            line.append("  <- not a digit");
        }
        return line.append(label.isEmpty() || isCorrect() ? "" : "  <- wrong").toString();
    }

    private static String mostProbable(Prediction prediction, Classes classes) {
        return IntStream.range(0, classes.count())
                .boxed()
                .sorted(Comparator.comparing(label -> -prediction.probability(label)))
                .limit(SHOWN)
                .map(label ->
                        String.format(Locale.ROOT, "%s %.2f", classes.name(label), 100 * prediction.probability(label)))
                .collect(Collectors.joining(", "));
    }

    private static List<Float> probabilities(Prediction prediction) {
        return IntStream.range(0, prediction.classes())
                .mapToObj(prediction::probability)
                .toList();
    }
}
