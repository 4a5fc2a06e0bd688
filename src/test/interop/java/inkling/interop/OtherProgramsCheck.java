package inkling.interop;

import static org.assertj.core.api.Assertions.assertThat;

import ai.onnxruntime.OrtException;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.MyDigitsExamples;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.Training;
import inkling.nn.AveragePool;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.Normalize;
import inkling.nn.Pad;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import inkling.sketch.generated.Doodles;
import inkling.sketch.generated.RareForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Trains each recipe for one epoch (with {@code -Drows=N} on N digits), exports it, and compares what ONNX Runtime and TensorFlow.js make of the test digits with what
 * Inkling does. Prints the largest difference of a probability, and how many predictions changed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherProgramsCheck {
    private static final double CLOSE = 1e-5;
    private static final int DIGITS = Integer.getInteger("digits", 10_000);

    /** How many training digits each recipe gets; 0 for all, and those that are generated. */
    private static final int ROWS = Integer.getInteger("rows", 0);

    private final TensorFlowJs tensorFlow = new TensorFlowJs(Path.of("target/interop"));

    @TempDir
    private static Path folder;

    private DataSet data;
    private float[] images;
    private Path pictures;
    private boolean hasTensorFlow;

    @BeforeAll
    void readDigits() throws IOException, InterruptedException {
        data = DataFolder.read(Path.of("data"), some -> {});
        images = new float[DIGITS * Picture.SIZE];
        byte[] bytes = new byte[images.length];
        for (int i = 0; i < DIGITS; i++) {
            Picture picture = data.images().picture(data.trainRows() + i);
            picture.toFloats(images, i * Picture.SIZE);
            for (int offset = 0; offset < Picture.SIZE; offset++) {
                bytes[i * Picture.SIZE + offset] = (byte) picture.at(offset);
            }
        }
        pictures = Files.write(folder.resolve("pictures"), bytes);
        hasTensorFlow = tensorFlow.isThere();
        if (!hasTensorFlow) {
            System.out.println("Not compared with TensorFlow.js: that needs Node.js and the npm registry.");
        }
    }

    static List<String> recipes() {
        return RecipeFile.NAMES;
    }

    @ParameterizedTest
    @MethodSource("recipes")
    void giveInklingsProbabilities(String recipe) throws IOException, OrtException, InterruptedException {
        compare(recipe, RecipeFile.named(recipe));
    }

    @Test
    void giveThemForLayersThatNoRecipeHas() throws IOException, OrtException, InterruptedException {
        List<Layer> layers = List.of(
                new Normalize(0.1307, 0.3081),
                new Pad(0, 1),
                new Conv(4, 8),
                new MaxPool(1, 2),
                new Tanh(),
                new MaxPool(3, 2),
                new AveragePool(3, 1),
                new Sigmoid(),
                new Dense(10));
        compare("layers", RecipeFile.named("codelab").withLayers(layers));
    }

    private void compare(String name, Recipe recipe) throws IOException, OrtException, InterruptedException {
        Classifier model = trained(ROWS == 0 ? recipe : few(recipe));
        float[] expected = model.classify(images, DIGITS);

        Path onnx = folder.resolve(name + ".onnx");
        ExportFormat.ONNX.write(onnx, model);
        compare(name, "ONNX Runtime", OnnxRuntime.probabilities(onnx, images, model.classes()), expected);
        if (hasTensorFlow) {
            Path layers = folder.resolve(name);
            ExportFormat.TENSORFLOW_JS.write(layers, model);
            compare(name, "TensorFlow.js", tensorFlow.probabilities(layers, pictures), expected);
        }
    }

    private static Recipe few(Recipe recipe) {
        return recipe.withSplit(new TrainingSplit(TrainingSplit.VALIDATION_ROWS, ROWS, 0))
                .withGenerated(GeneratedCounts.NONE);
    }

    private Classifier trained(Recipe recipe) throws IOException {
        int threads = Runtime.getRuntime().availableProcessors();
        ExtraExamples extra = ExtraExamples.of(recipe, RareForms::digits, Doodles::pictures, MyDigitsExamples.NONE);
        try (Training training = Training.start(recipe.withEpochs(1), data, extra, threads)) {
            while (training.hasNext()) {
                training.next();
            }
            return training.classifier();
        }
    }

    private static void compare(String recipe, String program, float[] found, float[] expected) {
        assertThat(found).hasSameSizeAs(expected);
        int classes = expected.length / DIGITS;
        double apart = 0;
        int changed = 0;
        for (int i = 0; i < DIGITS; i++) {
            for (int label = 0; label < classes; label++) {
                apart = Math.max(apart, Math.abs(found[i * classes + label] - expected[i * classes + label]));
            }
            changed += largest(found, i * classes, classes) == largest(expected, i * classes, classes) ? 0 : 1;
        }
        System.out.println(String.format(
                Locale.ROOT, "%s in %s: %,d digits, %.1e apart, %d changed", recipe, program, DIGITS, apart, changed));
        assertThat(apart).as(recipe + " in " + program).isLessThan(CLOSE);
        assertThat(changed).as(recipe + " in " + program).isZero();
    }

    private static int largest(float[] values, int from, int count) {
        int best = 0;
        for (int i = 1; i < count; i++) {
            best = values[from + i] > values[from + best] ? i : best;
        }
        return best;
    }
}
