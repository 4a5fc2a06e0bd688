package inkling.learn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.Recipe;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class ModelFileTest {
    @TempDir
    private Path folder;

    private final Recipe recipe = RecipeFile.named("codelab");
    private final Classifier classifier = new Classifier(
            new Network(recipe.architecture(), 3), new ModelCard(recipe, "abc", 0, null, 2, 0.99, 0.98, null, null));
    private Path file;
    private byte[] bytes;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("model.inkling");
        ModelFile.write(file, classifier);
        bytes = Files.readAllBytes(file);
    }

    @Test
    void readsBackTheSameModel() throws IOException {
        Classifier read = ModelFile.read(file);
        float[] images = new float[3 * Picture.SIZE];
        Arrays.fill(images, 0.3f);
        assertThat(read.card()).isEqualTo(classifier.card());
        assertThat(read.classify(images, 3)).containsExactly(classifier.classify(images, 3));
    }

    @ParameterizedTest
    @CsvSource({
        "digits.inkling, digits",
        "net.v2.onnx, net.v2",
        "net.safetensors, net",
        "downloads/my-digits.json, my-digits",
        "codelab/model.json, codelab",
        "codelab/./model.json, codelab",
        "codelab, codelab"
    })
    void namesAFileWithoutItsEnding(Path model, String name) {
        assertThat(ModelFile.nameOf(model)).isEqualTo(name);
    }

    @Test
    void readsAModelZippedAgainInAnotherOrder() throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) { // compressed
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
            }
        }
        assertThat(entries.keySet()).first().isNotEqualTo("model.json");
        Classifier read = ModelFile.read(file);
        assertThat(read.card()).isEqualTo(classifier.card());
        assertThat(read.parameters().get(0).values())
                .containsExactly(classifier.parameters().get(0).values());
    }

    @Test
    void writesTheSameBytesForTheSameModel() throws IOException {
        Path again = folder.resolve("again.inkling");
        ModelFile.write(again, classifier);
        assertThat(again).hasSameBinaryContentAs(file);
    }

    @Test
    void refusesAFileCutOffAnywhere() {
        for (int length = 0; length < bytes.length; length += 1 + length / 7) {
            refused(Arrays.copyOf(bytes, length), "");
        }
        refused(Arrays.copyOf(bytes, bytes.length - 22), "cut off");
    }

    @Test
    void refusesAnAlteredParameter() {
        byte[] altered = bytes.clone();
        altered[bytes.length / 2] ^= 1;
        refused(altered, "a damaged one");
    }

    @Test
    void refusesWeightsThatOverflow() throws IOException {
        List<Parameter> huge = classifier.parameters().stream()
                .map(each -> {
                    float[] values = new float[each.values().length];
                    Arrays.fill(values, 1e30f);
                    return new Parameter(each.name(), each.shape(), values, each.trainable());
                })
                .toList();
        ModelFile.write(file, new Classifier(new Network(recipe.architecture(), huge), classifier.card()));
        refused(Files.readAllBytes(file), "expected a model that gives probabilities, found weights that overflow");
    }

    @Test
    void refusesAForeignFile() throws IOException {
        refused("hello".getBytes(StandardCharsets.UTF_8), "found no archive");
        refused(zip("readme.txt", "hello"), "found readme.txt");
        refused("{\"modelTopology\": {}}".getBytes(StandardCharsets.UTF_8), "found a TensorFlow.js model");
        refused(zip("archive/data.pkl", "x"), "found a PyTorch model");
        refused(new byte[] {(byte) 0x89, 'H', 'D', 'F'}, "found a Keras model (HDF5)");
        refused(zip("model.json", "{\"format\": \"other\"}"), "found the format other");
        refused(zip("model.json", "{\"format\": \"inkling model\", \"version\": 2}"), "version 2");
        refused(zip("model.json", "{\"format\": \"inkling model\", \"version\": 1}"), "card");
    }

    @Test
    void refusesNamesThatAreNotText() throws IOException {
        byte[] bytes = zip("model.json", "{}");
        bytes[7] |= 8; // the name is said to be UTF-8
        bytes[30] = (byte) 0xFF; // the first of its letters
        refused(bytes, "a damaged one");
    }

    @Test
    void refusesAHugeNetworkBeforeAllocatingIt() throws IOException {
        String text = Json.write(new ModelFile.Header("inkling model", 1, classifier.card()));
        refused(
                zip("model.json", text.replace("\"dense 10\"", "\"dense 4096\", \"dense 4096\", \"dense 10\"")),
                "4000000 parameters");
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> ModelFile.read(folder))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected a model or a checkpoint, found a folder");
    }

    @Test
    void refusesAFileThatIsTooLarge() throws IOException {
        try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(1L << 30);
        }
        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("of at most 134217728 bytes, found 1073741824");
    }

    @Test
    void refusesAModelWithoutItsParameters() throws IOException {
        String text = Json.write(new ModelFile.Header("inkling model", 1, classifier.card()));
        refused(zip("model.json", text), "none of");
    }

    private void refused(byte[] content, String why) {
        assertThatThrownBy(() -> ModelFile.read(Files.write(file, content)))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining(why)
                .hasMessageContaining(file.getFileName().toString());
    }

    private static byte[] zip(String name, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
