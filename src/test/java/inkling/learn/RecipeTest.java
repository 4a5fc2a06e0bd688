package inkling.learn;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.learn.file.RecipeFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipeTest {
    @Test
    void refusesLayersWithoutAnEnd() {
        Recipe recipe = RecipeFile.named("softmax");
        assertThatThrownBy(() -> recipe.withLayers(List.of())).hasMessageContaining("expected a last layer");
    }
}
