package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.UpdateRatio;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepSizesTest {
    @Test
    void writesAStepWithoutPowersOfTen() {
        assertThat(StepSizes.plain(0.00312)).isEqualTo("0.003");
        assertThat(StepSizes.plain(3e-5)).isEqualTo("0.00003");
        assertThat(StepSizes.plain(1e-9)).isEqualTo("tiny");
        assertThat(StepSizes.plain(0)).isEqualTo("0");
    }

    @Test
    void saysWhatStepsMean() {
        assertThat(StepSizes.verdict(List.of())).startsWith("Measured after each epoch");
        assertThat(StepSizes.verdict(List.of(new UpdateRatio("dense1.kernel", 1e-3))))
                .isEqualTo("About 0.001 is healthy.");
        assertThat(StepSizes.verdict(List.of(new UpdateRatio("dense1.kernel", 0.2))))
                .startsWith("Large updates");
        assertThat(StepSizes.verdict(List.of(new UpdateRatio("dense1.kernel", 1e-8))))
                .startsWith("Tiny updates");
    }
}
