package inkling.learn.file;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.GeneratedCounts;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.augment.Augmentation;
import inkling.nn.Adam;
import inkling.nn.BatchNorm;
import inkling.nn.Constant;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.Layer;
import inkling.nn.MaxPool;
import inkling.nn.OneCycle;
import inkling.nn.Optimizer;
import inkling.nn.Padding;
import inkling.nn.Relu;
import inkling.nn.RmsProp;
import inkling.nn.Schedule;
import inkling.nn.Sgd;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Recipes that users have stay readable, and are written as they were; and the shipped ones are as they should be. */
class GoldenRecipesTest {
    private static final Recipe EVERY_LAYER = new Recipe(
            "every-layer",
            "All kinds of layers, none of them trained long & “names” <kept>.",
            List.of(
                    new Conv(5, 4, Padding.VALID),
                    new Relu(),
                    new MaxPool(2),
                    new Conv(3, 8, Padding.SAME),
                    new BatchNorm(),
                    new Relu(),
                    new Dropout(0.25),
                    new Dense(10)),
            new Sgd(0.8),
            new Constant(0.05),
            17,
            3,
            123456789012L,
            0.97,
            new TrainingSplit(1000, 2000, 0.15),
            new Augmentation(10, 0.1, 0.2, 1.5, 0.8, 0.4),
            new GeneratedCounts(600, 150));

    @Test
    void readsARecipeOfEveryKindOfLayer() throws IOException {
        assertThat(recipe("every-layer")).isEqualTo(EVERY_LAYER);
    }

    @Test
    void readsARecipeOfEveryOptimizer() throws IOException {
        assertThat(recipe("every-layer").optimizer()).isEqualTo(new Sgd(0.8));
        assertThat(recipe("rms-prop").optimizer()).isEqualTo(new RmsProp(0.91, 2e-7));
        assertThat(recipe("adam").optimizer()).isEqualTo(new Adam(0.9, 0.999, 1e-8, 0.01));
    }

    @Test
    void readsARecipeOfEverySchedule() throws IOException {
        assertThat(recipe("every-layer").schedule()).isEqualTo(new Constant(0.05));
        assertThat(recipe("rms-prop").schedule()).isEqualTo(new OneCycle(0.004, 0.35));
    }

    @Test
    void everyOptimizerAndScheduleHasItsNamesInFiles() {
        Stream.of(Optimizer.class, Schedule.class)
                .flatMap(choice -> Arrays.stream(choice.getPermittedSubclasses()))
                .forEach(type -> assertThat(Kind.of(type).settings()).hasSameSizeAs(type.getRecordComponents()));
    }

    @Test
    void readsARecipeFromBeforeThereWereGeneratedExamples() throws IOException {
        assertThat(recipe("before-generated")).isEqualTo(GoldenFilesTest.TINY.withGenerated(GeneratedCounts.NONE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"every-layer", "rms-prop", "adam"})
    void writesARecipeAsItWasWritten(String name) throws IOException {
        assertThat(RecipeFile.text(recipe(name)))
                .isEqualTo(Files.readString(GoldenFilesTest.GOLDEN.resolve("recipes/" + name + ".json")));
    }

    @Test
    void readsTheShippedRecipes() {
        Adam adam = new Adam(0.9, 0.999, 1e-8, 0);
        RmsProp rmsProp = new RmsProp(0.9, 1e-7);
        Constant constant = new Constant(0.001);
        shipped("softmax", adam, new OneCycle(0.005, 0.3), 128, 6, 0, "dense 10");
        shipped("dense", rmsProp, constant, 320, 10, 0, "dense 42", "relu", "dense 10");
        shipped("mlp", adam, new OneCycle(0.004, 0.3), 128, 10, 0, "dense 128", "relu", "dense 10");
        shipped(
                "codelab",
                adam,
                new OneCycle(0.015, 0.1),
                128,
                4,
                0.98,
                "conv 5x5x8, relu, pool 2x2, conv 5x5x16, relu, pool 2x2, dense 10".split(", "));
        shipped(
                "convnet",
                rmsProp,
                constant,
                320,
                10,
                0,
                ("conv 3x3x16, relu, pool 2x2, conv 3x3x32, relu, pool 2x2, conv 3x3x32, relu,"
                                + " dense 64, relu, dense 10")
                        .split(", "));
        shipped(
                "batchnorm",
                adam,
                new OneCycle(0.006, 0.1),
                128,
                2,
                0.98,
                ("conv 3x3x32 same, pool 2x2, batch norm, relu, conv 3x3x64 same, pool 2x2, batch norm, relu,"
                                + " conv 3x3x128 same, pool 2x2, batch norm, relu, dense 10")
                        .split(", "));
    }

    @Test
    void readsTheRecipeOfTheShippedModel() {
        Recipe digits = RecipeFile.named("digits");
        assertThat(digits)
                .isEqualTo(new Recipe(
                        "digits",
                        digits.about(),
                        List.of(
                                new Conv(3, 32, Padding.SAME),
                                new MaxPool(2),
                                new BatchNorm(),
                                new Relu(),
                                new Conv(3, 64, Padding.SAME),
                                new MaxPool(2),
                                new BatchNorm(),
                                new Relu(),
                                new Conv(3, 64, Padding.SAME),
                                new BatchNorm(),
                                new Relu(),
                                new Conv(3, 128, Padding.SAME),
                                new MaxPool(2),
                                new BatchNorm(),
                                new Relu(),
                                new Dense(10)),
                        new Adam(0.9, 0.999, 1e-8, 0.01),
                        new OneCycle(0.003, 0.3),
                        96,
                        24,
                        1,
                        0.998,
                        new TrainingSplit(5000, 0, 0),
                        new Augmentation(12, 0.13, 0.17, 2, 1.2, 0.5),
                        new GeneratedCounts(6000, 1500)));
    }

    private static void shipped(
            String name,
            Optimizer optimizer,
            Schedule schedule,
            int batch,
            int epochs,
            double averaging,
            String... layers) {
        List<Layer> expected = Arrays.stream(layers).map(LayerText::parse).toList();
        Recipe recipe = RecipeFile.named(name);
        assertThat(recipe)
                .isEqualTo(new Recipe(
                        name,
                        recipe.about(),
                        expected,
                        optimizer,
                        schedule,
                        batch,
                        epochs,
                        1,
                        averaging,
                        new TrainingSplit(5000, 0, 0),
                        Augmentation.NONE,
                        GeneratedCounts.NONE));
    }

    private static Recipe recipe(String name) throws IOException {
        return RecipeFile.read(GoldenFilesTest.GOLDEN.resolve("recipes").resolve(name + ".json"));
    }
}
