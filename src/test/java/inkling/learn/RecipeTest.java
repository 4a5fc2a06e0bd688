package inkling.learn;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.learn.file.RecipeFile;
import inkling.nn.Dense;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipeTest {
    @Test
    void refusesANetworkThatDoesNotEndInTenScores() {
        Recipe recipe = RecipeFile.named("softmax");
        assertThatThrownBy(() -> recipe.withLayers(List.of(new Dense(9)))).hasMessageContaining("ten scores, got 9");
        assertThatThrownBy(() -> recipe.withLayers(List.of())).hasMessageContaining("expected a last layer");
    }
}
