package inkling.learn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Temperature;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.nn.Architecture;
import inkling.nn.AveragePool;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Shape;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import inkling.nn.engine.Network;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Runs the page's scripts in Node.js, where that is installed. */
@Tag("slow")
class WebPageTest {
    private static final Path SAMPLES = Path.of("assets/samples/digits.jsonl");

    /** Dots by several pens, lines without width or height, a point reported again. */
    private static final String ODD = """
            {"strokes":[[[5,5]]]}
            {"pen":22,"strokes":[[[5,5],[5,5]],[[7,9]]]}
            {"pen":22,"strokes":[[[0,0],[9,0],[9,0],[4,0]]]}
            {"pen":6,"strokes":[[[-3,0],[-3,1000]],[[200,100]]]}
            """;

    @TempDir
    private Path folder;

    @BeforeAll
    static void requireNode() throws InterruptedException {
        boolean runs;
        try {
            runs = new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            runs = false;
        }
        assumeTrue(runs, "needs Node.js");
    }

    @Test
    void classifiesDrawingsAsTheShippedModelDoes() throws IOException, InterruptedException {
        compare(CalibratedClassifier.of(ModelFile.shipped()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mlp", "codelab", "convnet", "batchnorm"})
    void classifiesDrawingsByTheOtherRecipes(String name) throws IOException, InterruptedException {
        compare(model(RecipeFile.named(name).architecture()));
    }

    @Test
    void classifiesDrawingsWhereAPoolingLeavesPixelsOver() throws IOException, InterruptedException {
        List<Layer> layers = List.of(
                new Conv(5, 6, Padding.SAME),
                new MaxPool(3),
                new Conv(2, 7),
                new MaxPool(3),
                new BatchNorm(),
                new Dropout(0.5),
                new Dense(12));
        compare(model(new Architecture(new Shape(1, 28, 28), layers)));
    }

    @Test
    void classifiesDrawingsByLayersOfOtherPrograms() throws IOException, InterruptedException {
        List<Layer> layers = List.of(
                new Normalize(0.1307, 0.3081),
                new Conv(5, 6),
                new Tanh(),
                new AveragePool(2),
                new Sigmoid(),
                new Dense(12));
        compare(model(new Architecture(new Shape(1, 28, 28), layers)));
    }

    @Test
    void classifiesDrawingsByStridesAndOverlappingWindows() throws IOException, InterruptedException {
        List<Layer> layers = List.of(
                new Pad(0, 1),
                new Conv(4, 6),
                new MaxPool(1, 2),
                new Tanh(),
                new MaxPool(3, 2),
                new AveragePool(3, 1),
                new Dense(12));
        compare(model(new Architecture(new Shape(1, 28, 28), layers)));
    }

    private static CalibratedClassifier model(Architecture architecture) {
        Network network = new Network(architecture, varied(new Network(architecture, 3)));
        ModelCard card = new ModelCard(
                RecipeFile.named("mlp").withLayers(architecture.layers()), "abc", 0, null, 0, null, null, null, null);
        return new CalibratedClassifier(new Classifier(network, card), new Temperature(1.7));
    }

    /** With biases, means and variances other than 0 and 1, which would not be missed. */
    private static List<Parameter> varied(Network network) {
        Random random = new Random(4);
        return network.parameters().stream()
                .map(parameter -> {
                    float[] values = parameter.values().clone();
                    if (!parameter.isKernel()) {
                        for (int i = 0; i < values.length; i++) {
                            values[i] += 0.4f * random.nextFloat();
                        }
                    }
                    return new Parameter(parameter.name(), parameter.shape(), values, parameter.trainable());
                })
                .toList();
    }

    private void compare(CalibratedClassifier model) throws IOException, InterruptedException {
        Path page = folder.resolve("page");
        WebFolder.write(page, model);
        Path drawings = folder.resolve("drawings.jsonl");
        Files.writeString(drawings, Files.readString(SAMPLES) + ODD);
        List<JsonObject> answers = run(page, drawings);
        List<LabeledSketch> sketches = StrokeFile.read(drawings);
        assertThat(answers).hasSize(14).hasSameSizeAs(sketches);
        for (int i = 0; i < answers.size(); i++) {
            Picture picture = Preparation.MNIST.picture(sketches.get(i).sketch());
            JsonArray pixels = answers.get(i).getAsJsonArray("picture");
            for (int offset = 0; offset < Picture.SIZE; offset++) {
                assertThat(pixels.get(offset).getAsInt()).isCloseTo(picture.at(offset), within(1));
            }
            Prediction prediction = model.classify(picture);
            JsonArray probabilities = answers.get(i).getAsJsonArray("probabilities");
            assertThat(probabilities).hasSize(prediction.classes());
            for (int label = 0; label < prediction.classes(); label++) {
                assertThat(probabilities.get(label).getAsFloat())
                        .isCloseTo(prediction.probability(label), within(1e-4f));
            }
        }
    }

    private List<JsonObject> run(Path page, Path drawings) throws IOException, InterruptedException {
        File errors = folder.resolve("errors").toFile();
        File output = folder.resolve("output").toFile();
        Process node = new ProcessBuilder("node", "src/test/interop/web.js", page.toString(), drawings.toString())
                .redirectOutput(output)
                .redirectError(errors)
                .start();
        int code = node.waitFor();
        assertThat(errors).isEmpty();
        assertThat(code).isZero();
        List<JsonObject> lines = new ArrayList<>();
        for (String line : Files.readAllLines(output.toPath())) {
            lines.add(JsonParser.parseString(line).getAsJsonObject());
        }
        return lines;
    }
}
