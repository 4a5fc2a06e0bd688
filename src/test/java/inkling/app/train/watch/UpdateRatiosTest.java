package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Recipe;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.UpdateRatio;
import java.util.List;
import org.junit.jupiter.api.Test;

class UpdateRatiosTest {
    @Test
    void writesAStepWithoutPowersOfTen() {
        assertThat(UpdateRatios.plain(0.00312)).isEqualTo("0.003");
        assertThat(UpdateRatios.plain(3e-5)).isEqualTo("0.00003");
        assertThat(UpdateRatios.plain(1e-9)).isEqualTo("tiny");
        assertThat(UpdateRatios.plain(0)).isEqualTo("0");
    }

    @Test
    void saysWhatStepsMean() {
        assertThat(UpdateRatios.verdict(List.of(), 1)).startsWith("Measured in each epoch");
        assertThat(UpdateRatios.verdict(List.of(new UpdateRatio("dense1.kernel", 1e-3)), 1))
                .isEqualTo("About 0.001 is healthy.");
        assertThat(UpdateRatios.verdict(List.of(new UpdateRatio("dense1.kernel", 0.2)), 1))
                .startsWith("Large updates");
        assertThat(UpdateRatios.verdict(List.of(new UpdateRatio("dense1.kernel", 1e-8)), 1))
                .isEqualTo("Tiny updates: the network hardly learns. Try a larger learning rate.");
    }

    @Test
    void tinyStepsAtTheEndOfACycleAreAsPlanned() {
        List<UpdateRatio> tiny = List.of(new UpdateRatio("dense1.kernel", 1e-8));
        for (String name : List.of("softmax", "mlp", "codelab", "batchnorm", "digits")) {
            Recipe recipe = RecipeFile.named(name).withEpochs(60);
            assertThat(UpdateRatios.verdict(tiny, recipe.highestRate(60))).startsWith("Tiny updates, as planned");
            assertThat(UpdateRatios.verdict(tiny, recipe.highestRate(20))).startsWith("Tiny updates: the network");
        }
    }
}
