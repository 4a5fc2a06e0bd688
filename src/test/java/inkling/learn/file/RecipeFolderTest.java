package inkling.learn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.learn.Recipe;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeFolderTest {
    /** Built in the window, of layers that no recipe of the program has. */
    private static final Recipe BUILT = RecipeFile.named("codelab")
            .named("built", "Every layer there is to build with.")
            .withLayers(List.of(
                    new Normalize(0.1307, 0.3081),
                    new Pad(2, 1),
                    new Conv(3, 4, Padding.SAME),
                    new BatchNorm(),
                    new Relu(),
                    new MaxPool(3, 2),
                    new Conv(2, 6),
                    new Sigmoid(),
                    new AveragePool(3, 1),
                    new Dropout(0.25),
                    new Dense(12),
                    new Tanh(),
                    new Dense(10)));

    @TempDir
    private Path folder;

    private RecipeFolder recipes;

    @BeforeEach
    void open() {
        recipes = new RecipeFolder(folder.resolve("recipes"));
    }

    @Test
    void readsWhatItWroteInTheOrderOfNames() throws IOException {
        Recipe two = RecipeFile.named("mlp").named("net2", "Mine.");
        Recipe ten = RecipeFile.named("codelab").withName("net10");
        recipes.write(ten);
        recipes.write(two);
        assertThat(recipes.read().recipes()).containsExactly(two, ten);
        assertThat(recipes.read("net10")).isEqualTo(ten);
        assertThat(recipes.has("net2")).isTrue();

        recipes.delete("net2");
        assertThat(recipes.read().recipes()).containsExactly(ten);
    }

    @Test
    void readsARecipeThatAUserHasAndWritesItAsItWasWritten() throws IOException {
        Path golden = GoldenFilesTest.GOLDEN.resolve("recipes");
        assertThat(new RecipeFolder(golden).read("built")).isEqualTo(BUILT);
        assertThat(BUILT.layers().stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Layer.class.getPermittedSubclasses());
        recipes.write(BUILT);
        assertThat(folder.resolve("recipes/built.json")).hasSameBinaryContentAs(golden.resolve("built.json"));
    }

    @Test
    void isEmptyWhereThereIsNoFolder() throws IOException {
        assertThat(recipes.read().recipes()).isEmpty();
        assertThat(recipes.has("mine")).isFalse();
    }

    @Test
    void saysWhyAFileIsBadAndReadsTheOthers() throws IOException {
        Recipe good = RecipeFile.named("mlp").withName("good");
        recipes.write(good);
        Files.writeString(folder.resolve("recipes/bad.json"), "{}");
        Files.writeString(folder.resolve("recipes/mlp.json"), RecipeFile.text(good));
        Files.writeString(folder.resolve("recipes/notes.txt"), "nothing");
        RecipeFolder.Contents contents = recipes.read();
        assertThat(contents.recipes()).containsExactly(good);
        assertThat(contents.problems()).hasSize(2);
        assertThat(contents.problems().get(0)).contains("bad.json");
        assertThat(contents.problems().get(1)).contains("mlp.json", "none of the program");
    }

    @Test
    void callsARecipeByTheNameOfItsFile() throws IOException {
        recipes.write(RecipeFile.named("mlp").withName("one"));
        Files.move(folder.resolve("recipes/one.json"), folder.resolve("recipes/other.json"));
        assertThat(recipes.read().recipes()).extracting(Recipe::name).containsExactly("other");
    }

    @Test
    void refusesNamesThatAreTakenOrNoWord() {
        for (String name : new String[] {"mlp", "Digits", "two words", "../out", "con", "", "x".repeat(41)}) {
            assertThat(RecipeFolder.isWord(name) && !RecipeFolder.isTaken(name)).isFalse();
        }
        Recipe taken = RecipeFile.named("mlp");
        assertThatThrownBy(() -> recipes.write(taken)).hasMessageContaining("found mlp");
    }
}
