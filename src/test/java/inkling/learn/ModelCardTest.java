package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.Letters;
import inkling.files.BadFileException;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelCardTest {
    private static final Recipe RECIPE = RecipeFile.named("softmax");

    @Test
    void withoutNamesTheClassesAreNumbered() {
        assertThat(card(null, null).classes()).isEqualTo(Classes.DIGITS);
        Recipe letters = RECIPE.forClasses(Letters.UPPER_CASE);
        ModelCard card = new ModelCard(letters, "", 0, null, 0, null, null, null, null);
        assertThat(card.classes()).isEqualTo(Classes.numbered(26));
    }

    @Test
    void needsAValidNameForEachScore() {
        List<String> clothes = Letters.CLOTHES.names();
        assertThat(card(clothes, "clothes").classes()).isEqualTo(Letters.CLOTHES);
        assertThatThrownBy(() -> card(clothes.subList(0, 9), null))
                .hasMessage("expected 10 names of classes, one per score of the network, got 9");
        assertThatThrownBy(() -> card(Collections.nCopies(10, "a"), null))
                .hasMessageContaining("expected a different name for each class");
        for (String bad : List.of(" ", "tab\there", "x".repeat(61))) {
            List<String> names = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", bad);
            assertThatThrownBy(() -> card(names, null)).hasMessageContaining("names of classes of 1 to 60 characters");
        }
    }

    @Test
    void keepsANameOfTheDataThatCanBeShown() {
        assertThat(card(null, " ").data()).isNull();
        assertThat(card(null, "a\nb").data()).isEqualTo("a b");
        assertThat(card(null, "x".repeat(500)).data()).hasSize(60).endsWith("x…");
    }

    @Test
    void aFileWithTooFewNamesIsRefusedInOneSentence(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("clothes.inkling");
        Network network = new Network(RECIPE.architecture(), 1);
        ModelFile.write(file, new Classifier(network, card(Letters.CLOTHES.names(), "clothes")));
        assertThat(ModelFile.read(file).classNames()).isEqualTo(Letters.CLOTHES);
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path json = zip.getPath("model.json");
            Files.writeString(json, Files.readString(json).replace("\"Coat\",", ""));
        }
        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected 10 names of classes, one per score of the network, got 9");
    }

    private static ModelCard card(@Nullable List<String> names, @Nullable String data) {
        return new ModelCard(RECIPE, "", 0, null, 0, null, null, names, data);
    }
}
