package inkling.learn.runs;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import inkling.files.BadFileException;
import inkling.learn.file.Json;
import java.nio.file.Path;

/** The JSON in a run's folder. Numbers may be infinite or NaN, as those of a diverged run are. */
final class RunJson {
    private static final Gson GSON =
            new GsonBuilder().serializeSpecialFloatingPointValues().create();

    private RunJson() {}

    /** With null for a missing value. */
    static JsonObject tree(Object value) {
        return GSON.newBuilder().serializeNulls().create().toJsonTree(value).getAsJsonObject();
    }

    static String write(Object value) {
        return GSON.toJson(value);
    }

    /**
     * @param file for error messages
     */
    static <T> T read(String json, Class<T> type, Path file) throws BadFileException {
        return Json.read(GSON, json, file, type);
    }
}
