package inkling.learn.exchange.read;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.file.Json;
import inkling.learn.file.RecipeFile;
import inkling.nn.Parameter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * A safetensors file: arrays by name, but no layers. Those are in the recipe: in its metadata, where Inkling writes it, or in a file
 * beside it, {@code digits.json} for {@code digits.safetensors}.
 *
 * @see <a href="https://huggingface.co/docs/safetensors">the format</a>
 */
final class SafetensorsModel {
    private static final String METADATA = "__metadata__";
    private static final int LONGEST_TEXT = 4 << 20;

    private SafetensorsModel() {}

    /** Whether a file begins as they do: with the length of a JSON text, and the text. */
    static boolean isHeader(byte[] file) {
        return file.length > Long.BYTES && file[Long.BYTES] == '{' && length(file) > 0 && length(file) < file.length;
    }

    private static long length(byte[] file) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getLong();
    }

    /** Reads a model from the bytes of its file. */
    static Classifier read(Path file, byte[] bytes) throws IOException {
        long length = length(bytes);
        int start = (int) Math.min(bytes.length, Long.BYTES + length);
        Unreadable.unless(
                length <= LONGEST_TEXT && start == Long.BYTES + length,
                "a header of safetensors",
                length + " bytes of it");
        String text = new String(bytes, Long.BYTES, (int) length, StandardCharsets.UTF_8);
        JsonFields header = new JsonFields("the header", Json.read(new Gson(), text, file, JsonObject.class));
        Recipe recipe = recipe(file, header);
        ByteBuffer arrays = ByteBuffer.wrap(bytes, start, bytes.length - start).slice();
        List<float[]> values = new ArrayList<>();
        List<Parameter> plan = recipe.architecture().parameters();
        for (Parameter parameter : plan) {
            values.add(array(header.object(parameter.name()), parameter, arrays));
        }
        int found = header.object().size() - (header.has(METADATA) ? 1 : 0);
        Unreadable.unless(found == plan.size(), plan.size() + " arrays", found + " of them");
        String classes = header.has(METADATA) ? header.object(METADATA).text("classes", "") : "";
        return OtherCard.classifier(recipe, values, Map.of("classes", classes));
    }

    private static Recipe recipe(Path file, JsonFields header) throws IOException {
        String own = header.has(METADATA) ? header.object(METADATA).text("recipe", "") : "";
        if (!own.isEmpty()) {
            return RecipeFile.parse(own, file);
        }
        String name = String.valueOf(file.getFileName()).replaceFirst("\\.\\w+$", "") + ".json";
        Path beside = file.resolveSibling(name);
        if (!Files.isRegularFile(beside)) {
            throw new BadFileException(file, "a recipe in its metadata, or in " + name + " beside it", "none");
        }
        return RecipeFile.read(beside);
    }

    private static float[] array(JsonFields about, Parameter parameter, ByteBuffer arrays) {
        String type = about.text("dtype");
        Unreadable.unless(type.equals("F32"), parameter.name() + " as 32-bit floats", type);
        int[] shape = about.wholes("shape");
        Unreadable.unless(
                Arrays.equals(shape, parameter.shape()),
                parameter.name() + " of shape " + Arrays.toString(parameter.shape()),
                Arrays.toString(shape));
        int[] offsets = about.wholes("data_offsets");
        float[] values = new float[parameter.values().length];
        boolean fits = offsets.length == 2
                && offsets[0] >= 0
                && offsets[1] <= arrays.limit()
                && offsets[1] - (long) offsets[0] == (long) Float.BYTES * values.length;
        Unreadable.unless(fits, "the values of " + parameter.name(), "a file that is cut off or damaged");
        arrays.slice(offsets[0], offsets[1] - offsets[0])
                .order(ByteOrder.LITTLE_ENDIAN)
                .asFloatBuffer()
                .get(values);
        return values;
    }
}
