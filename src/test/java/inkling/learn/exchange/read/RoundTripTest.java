package inkling.learn.exchange.read;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Recipe;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.explain.SmallModel;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
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
import inkling.nn.Relu;
import inkling.nn.Sigmoid;
import inkling.nn.Tanh;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What Inkling exports, it opens as the same model: every recipe, with random weights and statistics, on 1,000 digits. */
@Tag("slow")
class RoundTripTest {
    private static final int DIGITS = 1000;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NUMPY") // weights without their layers
    void everyRecipeComesBack(ExportFormat format) throws IOException {
        float[] images = digits();
        for (String name : RecipeFile.NAMES) {
            comesBack(format, RecipeFile.named(name), images);
        }
    }

    /** Among them every kind of layer. */
    private static final List<Recipe> NETWORKS = List.of(
            layers(
                    "averages",
                    new Normalize(0.1307, 0.3081),
                    new Conv(5, 6, Padding.SAME),
                    new Tanh(),
                    new AveragePool(2),
                    new BatchNorm(),
                    new Conv(5, 16),
                    new Sigmoid(),
                    new Dropout(0.25),
                    new AveragePool(2),
                    new Dense(20),
                    new BatchNorm(),
                    new Relu(),
                    new Dropout(0.5),
                    new Dense(10)),
            layers("inverted", new BatchNorm(), new Normalize(1, -1), new Relu(), new Dense(3)),
            layers("global", new Conv(3, 8), new Relu(), new AveragePool(26), new Dense(26), new Tanh()),
            layers(
                    "strides",
                    new Pad(0, 1),
                    new Conv(3, 8),
                    new MaxPool(1, 2),
                    new Tanh(),
                    new MaxPool(3, 2),
                    new AveragePool(3, 1),
                    new Pad(1, 1),
                    new Dense(10)),
            layers("sigmoid before softmax", new Dense(10), new Sigmoid()),
            layers("convolutions", new Conv(3, 7), new AveragePool(26)));

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "NUMPY") // weights without their layers
    void everyKindOfLayerComesBack(ExportFormat format) throws IOException {
        assertThat(NETWORKS.stream().flatMap(recipe -> recipe.layers().stream()))
                .extracting(Object::getClass)
                .contains(Layer.class.getPermittedSubclasses());
        float[] images = digits();
        for (Recipe recipe : NETWORKS) {
            comesBack(format, recipe, images);
        }
    }

    @Test
    void aModelWithoutARecipeInItIsTrainedOnLikeTheCodelab() throws IOException {
        Recipe recipe = RecipeFile.named("mlp");
        Path file = folder.resolve("a model.onnx");
        ExportFormat.ONNX.write(file, RandomModel.of(recipe));
        byte[] bytes = Files.readAllBytes(file);
        String other = new String(bytes, StandardCharsets.ISO_8859_1).replace("\u0006recipe", "\u0006nobody");
        Files.writeString(file, other, StandardCharsets.ISO_8859_1);

        Recipe read = ModelFile.read(file).card().recipe();
        assertThat(read.name()).isEqualTo("a model");
        assertThat(read.layers()).isEqualTo(recipe.layers());
        assertThat(read.optimizer()).isEqualTo(RecipeFile.named("codelab").optimizer());
        assertThat(read.schedule()).isEqualTo(RecipeFile.named("codelab").schedule());
    }

    private static float[] digits() throws IOException {
        float[] images = new float[DIGITS * 784];
        DataSet data = SmallModel.data();
        for (int i = 0; i < DIGITS; i++) {
            data.images().picture(i).toFloats(images, i * 784);
        }
        return images;
    }

    private static Recipe layers(String name, Layer... layers) {
        Recipe like = RecipeFile.named("codelab").withLayers(List.of(layers));
        return new Recipe(
                name,
                like.about(),
                like.layers(),
                like.optimizer(),
                like.schedule(),
                like.batch(),
                like.epochs(),
                like.seed(),
                like.averaging(),
                like.split(),
                like.augmentation(),
                like.generated());
    }

    private void comesBack(ExportFormat format, Recipe recipe, float[] images) throws IOException {
        Path file = folder.resolve(recipe.name() + format.ending());
        Classifier model = RandomModel.of(recipe);
        format.write(file, model);
        Classifier read = ModelFile.read(file);
        assertThat(read.card().recipe()).isEqualTo(recipe);
        assertThat(read.classNames()).isEqualTo(model.classNames());
        float[] expected = model.classify(images, DIGITS);
        float[] found = read.classify(images, DIGITS);
        assertThat(RandomModel.apart(found, expected)).as(recipe.name()).isLessThan(1e-5);
        assertThat(Stream.of(0, 1, 2).map(i -> expected[i * read.classes()]).distinct())
                .as("not all digits alike")
                .hasSizeGreaterThan(1);
    }
}
