package inkling.learn.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.learn.Classifier;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Models of Keras 3 as its converter for TensorFlow.js writes them. Inkling's own text of a model is changed to that form, which was
 * taken from a file that Keras 3.4.1 and the converter 4.6.0 wrote.
 */
@Tag("slow")
class KerasThreeTest {
    private static final String POLICY = "{\"module\": \"keras\", \"class_name\": \"DTypePolicy\","
            + " \"config\": {\"name\": \"float32\"}, \"registered_name\": null}";

    private final Classifier model = RandomModel.of(RecipeFile.named("batchnorm"));

    @TempDir
    private Path folder;

    private Path text = Path.of("");
    private JsonObject network = new JsonObject();

    @BeforeEach
    void writeModel() throws IOException {
        Path web = folder.resolve("web");
        ExportFormat.TENSORFLOW_JS.write(web, model);
        text = web.resolve("model.json");
        JsonArray layers = config(networkOf(whole())).getAsJsonArray("layers");
        JsonObject input = new JsonObject();
        input.addProperty("name", "input_layer");
        input.add("batch_shape", config(layers.get(0)).remove("batch_input_shape"));
        JsonArray all = new JsonArray();
        all.add(layer("InputLayer", input));
        for (JsonElement layer : layers) {
            config(layer).add("dtype", JsonParser.parseString(POLICY));
            all.add(layer);
        }
        JsonObject config = new JsonObject();
        config.addProperty("name", "digits");
        config.add("layers", all);
        network = layer("Sequential", config);
    }

    @Test
    void readsASequentialModel() throws IOException {
        isSame(read());
    }

    @Test
    void readsAFunctionalModelOfOneLayerAfterAnother() throws IOException {
        connect();
        isSame(read());
    }

    @Test
    void refusesABranch() throws IOException {
        connect();
        JsonObject last = layerAt(layers().size() - 1);
        last.add("inbound_nodes", call(layerAt(1).get("name").getAsString()));
        assertThatThrownBy(this::read)
                .hasMessageContaining("expected layers one after another, found a branch at dense1");
        JsonArray both = new JsonArray();
        both.addAll(
                last.getAsJsonArray("inbound_nodes").get(0).getAsJsonObject().getAsJsonArray("args"));
        JsonArray list = new JsonArray();
        list.add(both);
        last.getAsJsonArray("inbound_nodes").get(0).getAsJsonObject().add("args", list);
        assertThatThrownBy(this::read).hasMessageContaining("found a branch at dense1");
    }

    /** Names the input of each layer. */
    private void connect() {
        network.addProperty("class_name", "Functional");
        for (int i = 0; i < layers().size(); i++) {
            layerAt(i).add("name", config(layerAt(i)).get("name"));
            layerAt(i)
                    .add(
                            "inbound_nodes",
                            i == 0
                                    ? new JsonArray()
                                    : call(layerAt(i - 1).get("name").getAsString()));
        }
    }

    private static JsonArray call(String before) {
        return JsonParser.parseString(
                        "[{\"args\": [{\"class_name\": \"__keras_tensor__\", \"config\": {\"shape\": [null, 10],"
                                + " \"dtype\": \"float32\", \"keras_history\": [\"" + before + "\", 0, 0]}}],"
                                + " \"kwargs\": {\"mask\": null}}]")
                .getAsJsonArray();
    }

    private Classifier read() throws IOException {
        JsonObject whole = whole();
        whole.getAsJsonObject("modelTopology").addProperty("keras_version", "3.4.1");
        whole.getAsJsonObject("modelTopology").add("model_config", network);
        whole.remove("userDefinedMetadata");
        Files.writeString(text, whole.toString());
        return ModelFile.read(text);
    }

    private void isSame(Classifier read) {
        float[] images = new float[3 * 784];
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < images.length; i++) {
            images[i] = (float) random.nextDouble();
        }
        assertThat(read.architecture().layers()).isEqualTo(model.architecture().layers());
        assertThat(RandomModel.apart(read.classify(images, 3), model.classify(images, 3)))
                .isLessThan(1e-6);
    }

    private JsonObject whole() throws IOException {
        return JsonParser.parseString(Files.readString(text)).getAsJsonObject();
    }

    private JsonArray layers() {
        return config(network).getAsJsonArray("layers");
    }

    private JsonObject layerAt(int i) {
        return layers().get(i).getAsJsonObject();
    }

    private static JsonObject networkOf(JsonObject whole) {
        return whole.getAsJsonObject("modelTopology").getAsJsonObject("model_config");
    }

    private static JsonObject config(JsonElement layer) {
        return layer.getAsJsonObject().getAsJsonObject("config");
    }

    private static JsonObject layer(String kind, JsonObject config) {
        JsonObject layer = new JsonObject();
        layer.addProperty("class_name", kind);
        layer.add("config", config);
        return layer;
    }
}
