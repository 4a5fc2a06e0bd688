package inkling.learn.runs;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.files.BadFileException;
import inkling.learn.file.Json;
import inkling.learn.file.RecipeFile;
import java.nio.file.Path;
import java.util.stream.Collectors;

/** A run as text: the JSON in its folder, and what is exported for other programs. Numbers may be infinite or NaN, as those of a diverged run are. */
public final class RunText {
    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().create();

    private RunText() {}

    /** Comma-separated values: a line of names, then one line per epoch. Missing values stay empty. */
    public static String csv(Run run) {
        StringBuilder text = new StringBuilder(
                "epoch,trainLoss,trainAccuracy,heldOutLoss,heldOutAccuracy,seconds,imagesPerSecond\n");
        for (EpochFigures figures : run.epochs()) {
            text.append(json(figures).asMap().values().stream()
                    .map(value -> value.isJsonNull() ? "" : value.getAsString())
                    .collect(Collectors.joining(",", "", "\n")));
        }
        return text.toString();
    }

    /** An epoch as one object, with null for a missing value and without the updates. */
    public static JsonObject json(EpochFigures figures) {
        JsonObject object =
                GSON.newBuilder().serializeNulls().create().toJsonTree(figures).getAsJsonObject();
        object.remove("updates");
        object.remove("updatesAtHighestRate");
        return object;
    }

    /** One object: {@code run}, {@code recipe}, {@code epochs}. */
    public static String json(Run run) {
        Gson gson = GSON.newBuilder().setPrettyPrinting().create();
        JsonObject whole = new JsonObject();
        whole.add("run", gson.toJsonTree(run.facts()));
        whole.add("recipe", JsonParser.parseString(RecipeFile.text(run.recipe())));
        whole.add("epochs", gson.toJsonTree(run.epochs()));
        return gson.toJson(whole);
    }

    static String write(Object value) {
        return GSON.toJson(value);
    }

    static <T> T read(String json, Class<T> type, Path file) throws BadFileException {
        return Json.read(GSON, json, file, type);
    }
}
