package inkling.learn.exchange.read;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import inkling.files.InputFile;
import inkling.learn.Classifier;
import inkling.learn.file.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A layers model of TensorFlow.js: {@code model.json}, which says the layers as Keras does, and the files of its weights beside it.
 *
 * @see <a href="https://github.com/tensorflow/tfjs/blob/master/tfjs-core/src/io/types.ts">ModelJSON</a>
 */
final class TfjsModel {
    static final String TEXT = "model.json";

    private static final int LONGEST_TEXT = 4 << 20;
    private static final int LONGEST_METADATA = 1 << 20;
    private static final int MOST_LAYERS = 1000;

    private TfjsModel() {}

    /** Whether a file is the text of such a model. */
    static boolean isText(byte[] file) {
        int start = 0;
        while (start < file.length && file[start] <= ' ' && file[start] >= 0) {
            start++;
        }
        return start < file.length
                && file[start] == '{'
                && file.length <= LONGEST_TEXT
                && new String(file, StandardCharsets.ISO_8859_1).contains("\"modelTopology\"");
    }

    /** Reads a model from the bytes of its text, and from the files beside it. */
    static Classifier read(Path file, byte[] bytes) throws IOException {
        String text = new String(bytes, StandardCharsets.UTF_8);
        JsonFields model = new JsonFields("the model", Json.read(new Gson(), text, file, JsonObject.class));
        Unreadable.unless(
                model.text("format", "layers-model").equals("layers-model"),
                "a layers model of TensorFlow.js",
                "a " + model.text("format", ""));
        List<JsonFields> layers = layers(model.object("modelTopology"));
        TfjsLayerReader reader = new TfjsLayerReader(TfjsWeights.read(file, model));
        layers.forEach(reader::add);
        return OtherCard.classifier(file, reader.network(), metadata(file, model));
    }

    /** What is said about the model in its own text, and beside it in the metadata.json of Teachable Machine. */
    private static Map<String, String> metadata(Path file, JsonFields model) throws IOException {
        Map<String, String> metadata = new HashMap<>();
        Path beside = file.resolveSibling("metadata.json");
        if (Files.isRegularFile(beside)) {
            byte[] bytes = InputFile.bytes(beside, "names of classes", LONGEST_METADATA);
            addTo(metadata, OtherNames.parsed(new String(bytes, StandardCharsets.UTF_8)));
        }
        addTo(metadata, model.object().get("userDefinedMetadata"));
        return metadata;
    }

    private static void addTo(Map<String, String> metadata, @Nullable JsonElement about) {
        if (about != null && about.isJsonObject()) {
            about.getAsJsonObject()
                    .asMap()
                    .forEach((key, value) ->
                            metadata.put(key, value.isJsonPrimitive() ? value.getAsString() : value.toString()));
        }
    }

    /** The layers, one after another. */
    private static List<JsonFields> layers(JsonFields topology) {
        JsonFields model = topology.has("model_config") ? topology.object("model_config") : topology;
        if (!model.has("class_name")) {
            throw new Unreadable("a layers model", "a TensorFlow.js model without layers");
        }
        String kind = model.text("class_name");
        JsonElement config = model.object().get("config");
        List<JsonFields> layers = config != null && config.isJsonArray() // in older versions
                ? model.objects("config", "a layer")
                : model.object("config").objects("layers", "a layer");
        Unreadable.unless(layers.size() <= MOST_LAYERS, "at most " + MOST_LAYERS + " layers", "" + layers.size());
        switch (kind) {
            case "Sequential" -> {}
            case "Model", "Functional" -> requireChain(layers);
            default -> throw new Unreadable("a sequential or functional model", kind);
        }
        return layers;
    }

    /** Refuses a functional model unless each layer's one input is the layer before it. */
    private static void requireChain(List<JsonFields> layers) {
        for (int i = 0; i < layers.size(); i++) {
            JsonFields layer = layers.get(i);
            String before = i == 0 ? "" : layers.get(i - 1).text("name");
            List<JsonElement> calls = layer.list("inbound_nodes");
            boolean follows = i == 0 ? calls.isEmpty() : calls.size() == 1 && isOnly(before, calls.get(0));
            Unreadable.unless(follows, "layers one after another", "a branch at " + layer.text("name"));
        }
    }

    /**
     * Whether a call of a layer has one input, of that name: {@code [[name, 0, 0, {}]]}, or since Keras 3 <code>{"args": [{"config":
     * {"keras_history": [name, 0, 0]}}]}</code>.
     */
    private static boolean isOnly(String name, JsonElement call) {
        if (call.isJsonObject()) {
            List<JsonElement> inputs = new JsonFields("a call of a layer", call.getAsJsonObject()).list("args");
            return inputs.size() == 1
                    && inputs.get(0).isJsonObject() // else several in a list
                    && isOf(
                            name,
                            JsonFields.of("an input", inputs.get(0))
                                    .object("config")
                                    .list("keras_history"));
        }
        return call.isJsonArray()
                && call.getAsJsonArray().size() == 1
                && call.getAsJsonArray().get(0).isJsonArray()
                && isOf(name, call.getAsJsonArray().get(0).getAsJsonArray().asList());
    }

    /** Whether an input, {@code [name, 0, 0]}, is what comes out of the layer of that name. */
    private static boolean isOf(String name, List<JsonElement> input) {
        return !input.isEmpty() && input.get(0).equals(new JsonPrimitive(name));
    }
}
