package inkling.learn.runs;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.learn.file.RecipeFile;
import java.util.stream.Collectors;

/** A run as text for other programs. */
public final class RunText {
    private RunText() {}

    /** Comma-separated values: a line of names, then one line per epoch. Missing values stay empty. */
    public static String csv(Run run) {
        StringBuilder text = new StringBuilder(
                "epoch,trainLoss,trainAccuracy,heldOutLoss,heldOutAccuracy,seconds,imagesPerSecond\n");
        for (EpochFigures figures : run.epochs()) {
            text.append(figures.json().asMap().values().stream()
                    .map(value -> value.isJsonNull() ? "" : value.getAsString())
                    .collect(Collectors.joining(",", "", "\n")));
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
}
