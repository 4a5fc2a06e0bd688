package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.file.RecipeFile;
import inkling.nn.Constant;
import inkling.nn.OneCycle;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecipeTest {
    /** One cycle of ten epochs peaks after three; halfway down the cosine it is at a half. */
    @Test
    void knowsHowFarTheScheduleHasLoweredTheLearningRate() {
        Recipe cycle = RecipeFile.named("mlp").withEpochs(10).withSchedule(new OneCycle(0.004, 0.3));
        assertThat(cycle.highestRate(3)).isCloseTo(1, within(0.001));
        assertThat(cycle.highestRate(4)).isCloseTo(1, within(0.001));
        assertThat(cycle.highestRate(10)).isCloseTo((1 + Math.cos(Math.PI * 6 / 7)) / 2, within(0.002));
        assertThat(cycle.lastRate(10)).isCloseTo(0, within(1e-5));
        assertThat(cycle.withSchedule(new Constant(0.1)).highestRate(10)).isEqualTo(1);
    }

    @Test
    void refusesLayersWithoutAnEnd() {
        Recipe recipe = RecipeFile.named("softmax");
        assertThatThrownBy(() -> recipe.withLayers(List.of())).hasMessageContaining("expected a last layer");
    }
}
