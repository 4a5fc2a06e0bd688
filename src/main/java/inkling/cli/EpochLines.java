package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import inkling.learn.Epoch;
import inkling.learn.Evaluation;
import java.util.Locale;

/** An epoch as one line of text, or as a JSON object. */
final class EpochLines {
    private static final Gson GSON = new GsonBuilder().serializeNulls().create();

    private EpochLines() {}

    static String text(Epoch epoch) {
        String line = String.format(Locale.ROOT, "epoch %3d/%d   ", epoch.epoch(), epoch.epochs());
        line += figures("train", epoch.train());
        line += epoch.validation()
                .map(evaluation -> figures("validation", evaluation))
                .orElse("");
        return line + String.format(Locale.ROOT, "%6.1f s   %,7.0f images/s", epoch.seconds(), epoch.imagesPerSecond());
    }

    private static String figures(String which, Evaluation evaluation) {
        return String.format(
                Locale.ROOT, "%s %6.2f%%  loss %.4f   ", which, 100 * evaluation.accuracy(), evaluation.crossEntropy());
    }

    static String json(Epoch epoch) {
        JsonObject line = new JsonObject();
        line.addProperty("epoch", epoch.epoch());
        line.addProperty("trainLoss", epoch.train().crossEntropy());
        line.addProperty("trainAccuracy", epoch.train().accuracy());
        line.addProperty(
                "heldOutLoss", epoch.validation().map(Evaluation::crossEntropy).orElse(null));
        line.addProperty(
                "heldOutAccuracy", epoch.validation().map(Evaluation::accuracy).orElse(null));
        line.addProperty("seconds", epoch.seconds());
        line.addProperty("imagesPerSecond", epoch.imagesPerSecond());
        return GSON.toJson(line);
    }
}
