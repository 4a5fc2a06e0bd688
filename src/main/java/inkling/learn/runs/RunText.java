package inkling.learn.runs;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.learn.file.RecipeFile;
import org.jspecify.annotations.Nullable;

/** A run as text for other programs. */
public final class RunText {
    private RunText() {}

    /** Comma-separated values: a line of names, then one line per epoch. Missing values stay empty. */
    public static String csv(Run run) {
        StringBuilder text = new StringBuilder(
                "epoch,trainLoss,trainAccuracy,heldOutLoss,heldOutAccuracy,seconds,imagesPerSecond\n");
        for (EpochFigures figures : run.epochs()) {
            text.append(figures.epoch())
                    .append(',')
                    .append(figures.trainLoss())
                    .append(',')
                    .append(figures.trainAccuracy())
                    .append(',')
                    .append(cell(figures.validationLoss()))
                    .append(',')
                    .append(cell(figures.validationAccuracy()))
                    .append(',')
                    .append(figures.seconds())
                    .append(',')
                    .append(figures.imagesPerSecond())
                    .append('\n');
        }
        return text.toString();
    }

    /** One object: {@code run}, {@code recipe}, {@code epochs}. */
    public static String json(Run run) {
        var gson = new GsonBuilder()
                .setPrettyPrinting()
                .serializeSpecialFloatingPointValues()
                .create();
        JsonObject whole = new JsonObject();
        whole.add("run", gson.toJsonTree(run.facts()));
        whole.add("recipe", JsonParser.parseString(RecipeFile.text(run.recipe())));
        whole.add("epochs", gson.toJsonTree(run.epochs()));
        return gson.toJson(whole);
    }

    private static String cell(@Nullable Double value) {
        return value == null ? "" : value.toString();
    }
}
