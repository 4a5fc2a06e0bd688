package inkling.learn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.learn.Recipe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecipeFolderTest {
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
