package inkling.learn.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.nn.Dense;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Inkling cannot run is refused by the name of the operator or layer; what is damaged, as damaged. */
@Tag("slow")
class RefusalTest {
    private final Classifier model = RandomModel.of(RecipeFile.named("codelab"));

    @TempDir
    private Path folder;

    private Path onnx = Path.of("");
    private Path web = Path.of("");
    private Path tensors = Path.of("");

    @BeforeEach
    void export() throws IOException {
        onnx = folder.resolve("model.onnx");
        web = folder.resolve("web");
        tensors = folder.resolve("model.safetensors");
        ExportFormat.ONNX.write(onnx, model);
        ExportFormat.TENSORFLOW_JS.write(web, model);
        ExportFormat.SAFETENSORS.write(tensors, model);
    }

    @Test
    void namesTheOperatorOfOnnx() throws IOException {
        refused(onnx, "Relu", "Selu", "expected operators that Inkling has, found Selu");
        refused(onnx, "strides@\u0001@\u0001", "strides@\u0001@\u0002", "Conv with strides 1, found 2");
        refused(onnx, "pads@\0@\0@\0@\0", "pads@\0@\1@\0@\1", "no padding, or one that keeps the size, found pads");
        refused(onnx, "\u0012\u0005conv1\u001A", "\u0012\u0005conv9\u001A", "expected inputs of Relu that are known");
    }

    @Test
    void namesPaddingThatItCannotHave() throws IOException {
        Path text = web.resolve("model.json");
        String pool = "\"strides\":[2,2],\"padding\":\"valid\"";
        String average = "\"AveragePooling2D\",\"config\":{\"name\":\"pool1\",\"trainable\":true,\"dtype\":\"float32\","
                + "\"pool_size\":[3,3],";
        String before = Files.readString(text);
        Files.writeString(text, before.replace(average.replace("Average", "Max").replace("[3,3]", "[2,2]"), average));
        refused(
                text,
                average + pool,
                average + pool.replace("valid", "same"),
                "expected AveragePooling2D without padding, found one with");
        Files.writeString(text, before);
        refused(
                onnx,
                "pool1\"\u0007MaxPool",
                "pool1\"\u0007MaxPoql",
                "expected operators that Inkling has, found MaxPoql");
    }

    @Test
    void namesTheBranchOfOnnx() throws IOException {
        refused(onnx, "\n\u000Bdense1.bias", "\n\u000Bdense1_flat", "found a branch at Gemm");
    }

    @Test
    void namesOtherVersionsAndKindsOfOnnx() throws IOException {
        refused(
                onnx,
                "\n\0\u0010\r",
                "\n\0\u0010\u0006",
                "expected ONNX operators of version 7 to 21, found version 6");
        refused(
                onnx,
                "\u0008\u001C",
                "\u0008\u001D",
                "pictures of 28x28 with one channel, found an input of ?x29x29x1");
        refused(onnx, "\u0010\u0001B\u000Cconv1.kernel", "\u0010\nB\u000Cconv1.kernel", "data of ONNX type 10");
    }

    @Test
    void namesTheLayerOfTensorFlowJs() throws IOException {
        Path text = web.resolve("model.json");
        refused(text, "\"MaxPooling2D\"", "\"LSTM\"", "expected layers that Inkling has, found LSTM");
        refused(text, "\"strides\":[1,1]", "\"strides\":[1,2]", "expected Conv2D with strides 1, found 2");
        refused(text, "\"relu\"", "\"gelu\"", "expected an activation that Inkling has, found gelu");
        refused(text, "\"layers-model\"", "\"graph-model\"", "found a graph-model");
        refused(text, "\"dtype\":\"float32\"}]", "\"dtype\":\"float32\",\"quantization\":{}}]", "quantized");
        refused(text, "conv1/kernel", "conv9/kernel", "expected weights conv1/kernel, found none of that name");
    }

    @Test
    void namesTheBranchOfTensorFlowJs() throws IOException {
        String start = "{\"modelTopology\": {\"class_name\": \"Functional\", \"config\": {\"layers\": ["
                + "{\"class_name\": \"InputLayer\", \"name\": \"in\", \"config\": {}, \"inbound_nodes\": []},";
        String sum = "{\"class_name\": \"Add\", \"name\": \"sum\", \"config\": {},"
                + " \"inbound_nodes\": [[[\"in\", 0, 0, {}], [\"in\", 0, 0, {}]]]}]}}}";
        Path text = Files.writeString(folder.resolve("branch.json"), start + sum);
        assertThatThrownBy(() -> ModelFile.read(text))
                .hasMessageContaining("expected layers one after another, found a branch at sum");
    }

    @Test
    void readsNoFilesOutsideOfTheFolder() throws IOException {
        Path text = web.resolve("model.json");
        String file = "\"group1-shard1of1.bin\"";
        for (String other : new String[] {"../model.onnx", "/etc/passwd", "..", "a\\\\b"}) {
            refused(text, file, "\"" + other + "\"", "expected files of weights in the same folder");
        }
        Files.delete(web.resolve("group1-shard1of1.bin"));
        assertThatThrownBy(() -> ModelFile.read(web))
                .hasMessageContaining("expected the weights of the model, found no such file");
    }

    @Test
    void refusesWeightsThatAreCutOff() throws IOException {
        Path weights = web.resolve("group1-shard1of1.bin");
        byte[] bytes = Files.readAllBytes(weights);
        Files.write(weights, Arrays.copyOf(bytes, bytes.length - 4));
        assertThatThrownBy(() -> ModelFile.read(web)).hasMessageContaining("bytes of weights, found");
        for (Path file : new Path[] {onnx, tensors}) {
            byte[] whole = Files.readAllBytes(file);
            for (int length = 3; length < whole.length; length += 1 + length / 5) {
                Files.write(file, Arrays.copyOf(whole, length));
                assertThatThrownBy(() -> ModelFile.read(file)).isInstanceOf(BadFileException.class);
            }
        }
    }

    @Test
    void safetensorsNeedARecipe() throws IOException {
        String metadata = "\"__metadata__\"";
        refused(tensors, metadata, "\"__netadata__\"", "a recipe in its metadata, or in model.json beside it");
        refused(tensors, "\"F32\"", "\"F16\"", "conv1.kernel as 32-bit floats, found F16");
        refused(tensors, "[5,5,1,8]", "[5,5,2,4]", "expected conv1.kernel of shape [5, 5, 1, 8], found [5, 5, 2, 4]");
    }

    @Test
    void aRecipeBesideSafetensorsWillDo() throws IOException {
        String text = Files.readString(tensors, StandardCharsets.ISO_8859_1).replace("\"recipe\"", "\"nobody\"");
        Files.writeString(tensors, text, StandardCharsets.ISO_8859_1);
        Files.writeString(
                folder.resolve("model.json"), RecipeFile.text(model.card().recipe()));
        assertThat(ModelFile.read(tensors).card().recipe())
                .isEqualTo(model.card().recipe());
    }

    @Test
    void namesTheFormatOfADamagedFileByItsEnding() throws IOException {
        byte[] damaged = Files.readAllBytes(tensors);
        damaged[4] = 1; // a header longer than the file
        isRefused(
                "digits.safetensors", damaged, "expected a safetensors file, found a file that does not begin as one");
        isRefused("digits.onnx", "text".getBytes(StandardCharsets.UTF_8), "expected an ONNX model, found a file that");
        isRefused("digits.ONNX", new byte[0], "expected an ONNX model, found an empty file");
        isRefused("digits.inkling", "text".getBytes(StandardCharsets.UTF_8), "expected an archive of arrays");
    }

    private void isRefused(String name, byte[] bytes, String why) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageStartingWith(why);
    }

    @Test
    void doesNotExportAModelOfOneClassWhichCouldNotBeReadAgain() {
        Classifier one = RandomModel.of(RecipeFile.named("softmax").withLayers(List.of(new Dense(1))));
        for (ExportFormat format : ExportFormat.values()) {
            Path to = folder.resolve("one" + format.ending());
            assertThatThrownBy(() -> format.write(to, one))
                    .hasMessageStartingWith("expected a model of at least 2 classes to export, found one of 1");
            assertThat(to).doesNotExist();
        }
    }

    /** Replaces a text in a file. In ONNX, @ is the key of an integer in a list. */
    private void refused(Path file, String from, String to, String why) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        assertThat(text).contains(from);
        Files.writeString(file, text.replace(from, to), StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining(why)
                .hasMessageContaining(file.getFileName().toString());
        Files.write(file, whole);
    }
}
