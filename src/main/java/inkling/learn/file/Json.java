package inkling.learn.file;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import inkling.files.BadFileException;
import inkling.learn.train.UpdateRatio;
import inkling.nn.Layer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JSON of this package: records as objects, layers as {@link LayerText}, sealed choices of records by their {@link Kind}. */
public final class Json {
    private static final Gson GSON = new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .setFieldNamingStrategy(Kind::setting)
            .registerTypeAdapterFactory(new KindFactory())
            .registerTypeHierarchyAdapter(Layer.class, new LayerAdapter())
            .registerTypeAdapter(UpdateRatio.class, new UpdateRatioAdapter())
            .create();

    private static final Pattern PLACE = Pattern.compile("line \\d+ column \\d+");

    private Json() {}

    static String write(Object value) {
        return GSON.toJson(value);
    }

    /**
     * @param file for error messages
     * @throws BadFileException if the text is not JSON, or its values are invalid
     */
    static <T> T read(String text, Path file, Class<T> type) throws BadFileException {
        return read(GSON, text, file, type);
    }

    /**
     * Reads a value as it was written by {@code gson}.
     *
     * @param file for error messages
     * @throws BadFileException if the text is not JSON, or its values are invalid
     */
    public static <T> T read(Gson gson, String text, Path file, Class<T> type) throws BadFileException {
        try {
            T value = gson.fromJson(text, type);
            if (value == null) {
                throw new BadFileException(file, "JSON", "nothing");
            }
            return value;
        } catch (RuntimeException e) {
            // Gson wraps what a record's constructor rejects in several kinds of exceptions
            throw new BadFileException(file, "valid JSON", "a mistake: " + innermost(e));
        }
    }

    private static String innermost(Throwable problem) {
        Throwable cause = problem.getCause();
        if (cause != null) {
            return innermost(cause);
        }
        String said = String.valueOf(problem.getMessage());
        Matcher place = PLACE.matcher(said);
        if (place.find()) { // in Gson's words and with a link
            return (problem instanceof NumberFormatException ? "no number" : "another structure") + " at "
                    + place.group();
        }
        return problem instanceof NullPointerException && said.startsWith("Cannot ") // in Java's words
                ? "a value is missing"
                : problem instanceof NumberFormatException ? "expected a number. " + said : said;
    }

    private static final class LayerAdapter extends TypeAdapter<Layer> {
        @Override
        public void write(JsonWriter out, Layer layer) throws IOException {
            out.value(LayerText.format(layer));
        }

        @Override
        public Layer read(JsonReader in) throws IOException {
            return LayerText.parse(in.nextString());
        }
    }
}
