package inkling.learn.exchange;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import inkling.files.NewFiles;
import inkling.learn.Classifier;
import inkling.learn.file.Npy;
import inkling.learn.file.RecipeFile;
import inkling.nn.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A model as a folder that {@code tf.loadLayersModel} of TensorFlow.js reads: {@code model.json} with its layers, and its weights in
 * files of at most 4 MB, which browsers keep.
 *
 * @see <a href="https://github.com/tensorflow/tfjs/blob/master/tfjs-core/src/io/types.ts">ModelJSON</a>
 */
final class TfjsFolder {
    private static final String TEXT = "model.json";
    private static final int SHARD = 4 << 20;
    private static final Map<String, String> KERAS_NAMES = Map.of(
            "scale", "gamma",
            "shift", "beta",
            "mean", "moving_mean",
            "variance", "moving_variance");

    private TfjsFolder() {}

    static void write(Path folder, Classifier model) throws IOException {
        List<Parameter> parameters = model.parameters();
        byte[] weights = bytes(parameters);
        int shards = Math.max(1, (weights.length + SHARD - 1) / SHARD);
        List<String> names = new ArrayList<>();
        try (NewFiles files = new NewFiles(folder)) {
            for (int i = 0; i < shards; i++) {
                names.add("group1-shard" + (i + 1) + "of" + shards + ".bin");
                try (OutputStream out = files.create(names.get(i))) {
                    out.write(weights, i * SHARD, Math.min(SHARD, weights.length - i * SHARD));
                }
            }
            try (OutputStream out = files.create(TEXT)) {
                Gson gson =
                        new GsonBuilder().serializeNulls().disableHtmlEscaping().create();
                out.write(gson.toJson(text(model, names)).getBytes(StandardCharsets.UTF_8));
            }
            files.keep();
        }
    }

    private static JsonObject text(Classifier model, List<String> files) {
        JsonObject config = new JsonObject();
        config.addProperty("name", model.name());
        config.add("layers", TfjsLayers.of(model.architecture()));
        JsonObject network = new JsonObject();
        network.addProperty("class_name", "Sequential");
        network.add("config", config);
        JsonObject topology = new JsonObject();
        topology.addProperty("keras_version", "tfjs-layers 4.22.0");
        topology.addProperty("backend", "tensor_flow.js");
        topology.add("model_config", network);

        JsonObject about = new JsonObject();
        about.addProperty("about", ModelText.about(model));
        about.add("classes", new Gson().toJsonTree(model.classNames().names()));
        about.addProperty("recipe", RecipeFile.text(model.card().recipe()));

        JsonObject text = new JsonObject();
        text.addProperty("format", "layers-model");
        text.addProperty("generatedBy", "Inkling");
        text.add("convertedBy", null);
        text.add("modelTopology", topology);
        text.add("weightsManifest", manifest(model.parameters(), files));
        text.add("userDefinedMetadata", about);
        return text;
    }

    private static JsonArray manifest(List<Parameter> parameters, List<String> files) {
        JsonArray weights = new JsonArray();
        for (Parameter parameter : parameters) {
            JsonObject weight = new JsonObject();
            weight.addProperty("name", kerasName(parameter.name()));
            weight.add("shape", TfjsLayers.numbers(parameter.shape()));
            weight.addProperty("dtype", "float32");
            weights.add(weight);
        }
        JsonObject group = new JsonObject();
        group.add("paths", new Gson().toJsonTree(files));
        group.add("weights", weights);
        JsonArray manifest = new JsonArray();
        manifest.add(group);
        return manifest;
    }

    /** {@code norm1/gamma} for {@code norm1.scale}. */
    private static String kerasName(String parameter) {
        int dot = parameter.lastIndexOf('.');
        String name = parameter.substring(dot + 1);
        return parameter.substring(0, dot) + "/" + KERAS_NAMES.getOrDefault(name, name);
    }

    /** The values of all parameters, one after the other. */
    static byte[] bytes(List<Parameter> parameters) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        parameters.forEach(parameter -> all.writeBytes(Npy.littleEndian(parameter.values())));
        return all.toByteArray();
    }
}
