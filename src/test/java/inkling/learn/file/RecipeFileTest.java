package inkling.learn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import inkling.learn.GeneratedCounts;
import inkling.learn.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipeFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"softmax, 7850", "dense, 33400", "mlp, 101770", "codelab, 5994", "convnet, 33194", "batchnorm, 105098"})
    void countsTheParametersThatKerasCounts(String name, int parameters) {
        assertThat(RecipeFile.named(name).architecture().parameterCount()).isEqualTo(parameters);
    }

    @Test
    void everyRecipeEndsInTenScores() {
        for (String name : RecipeFile.NAMES) {
            Recipe recipe = RecipeFile.named(name);
            assertThat(recipe.name()).isEqualTo(name);
            assertThat(recipe.architecture().classes()).isEqualTo(10);
        }
    }

    @Test
    void keepsTheShippedNetworkSmall() {
        assertThat(RecipeFile.named("digits").architecture().parameterCount()).isLessThanOrEqualTo(150_000);
    }

    @Test
    void isTheSameAfterItWasWrittenAndRead() throws IOException {
        for (String name : RecipeFile.NAMES) {
            Recipe recipe = RecipeFile.named(name).withSeed(77);
            assertThat(read(RecipeFile.text(recipe))).isEqualTo(recipe);
        }
    }

    @Test
    void usesNoGeneratedExamplesWhereAnOlderFileHasNoCount() throws IOException {
        String json = RecipeFile.text(RecipeFile.named("codelab").withGenerated(new GeneratedCounts(500, 30)));
        assertThat(read(json).generated()).isEqualTo(new GeneratedCounts(500, 30));
        assertThat(read(json.replaceAll(",\\s*\"generated\": \\{[^}]*\\}", "")).generated())
                .isEqualTo(GeneratedCounts.NONE);
        refused(json.replace("\"rareForms\": 500", "\"rareForms\": -1"), "0 to 100000 digits in rare forms, got -1");
        refused(json.replace("\"doodles\": 30", "\"doodles\": -1"), "0 to 100000 doodles, got -1");
    }

    @Test
    void saysWhatIsWrongWithARecipe() {
        String json = RecipeFile.text(RecipeFile.named("codelab"));
        refused(json.replace("5x5x8", "5x4x8"), "conv 5x4x8");
        refused(json.replace("\"batch\": 128", "\"batch\": 0"), "batch of 1 to 10000");
        refused(json.replace("\"kind\": \"adam\"", "\"kind\": \"adamant\""), "adamant");
        refused(json.replace("\"layers\"", "\"layer\""), "layers");
        refused(json.substring(0, 100), "recipe.json");
        refused(json.replace("\"peak\": 0.015", "\"peak\": -1"), "peak of the learning rate of at least 0, got -1.0");
        refused(json.replace("\"beta1\": 0.9", "\"beta1\": 1"), "a beta1 from 0 to below 1, got 1.0");
        refused(json.replace("\"epochs\": 4", "\"epochs\": \"many\""), "expected a number");
        refused(json.replace("\"dense 10\"", "\"dense 4096\", \"dense 4096\", \"dense 10\""), "4000000 parameters");
        refused(json.replace("\"name\"", "\"nam\""), "expected a name, found none");
        refused(json.replace("\"codelab\"", "\"code\\u001Blab\""), "none of them control characters");
        refused("", "nothing");
    }

    @Test
    void refusesBytesThatAreNotText() throws IOException {
        Path file = Files.write(folder.resolve("recipe.json"), new byte[] {'{', (byte) 0xFF, '}'});
        assertThatThrownBy(() -> RecipeFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("not text");
    }

    @Test
    void namesTheKnownRecipesWhenAskedForAnother() {
        assertThatThrownBy(() -> RecipeFile.named("vgg"))
                .hasMessageContaining("softmax, dense")
                .hasMessageContaining("vgg");
    }

    private Recipe read(String json) throws IOException {
        return RecipeFile.read(Files.writeString(folder.resolve("r.json"), json));
    }

    private void refused(String json, String why) {
        Path file = folder.resolve("recipe.json");
        assertThatThrownBy(() -> RecipeFile.read(Files.writeString(file, json)))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining(why);
    }
}
