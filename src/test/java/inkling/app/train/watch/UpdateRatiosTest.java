package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.UpdateRatio;
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
        assertThat(UpdateRatios.verdict(List.of())).startsWith("Measured after each epoch");
        assertThat(UpdateRatios.verdict(List.of(new UpdateRatio("dense1.kernel", 1e-3))))
                .isEqualTo("About 0.001 is healthy.");
        assertThat(UpdateRatios.verdict(List.of(new UpdateRatio("dense1.kernel", 0.2))))
                .startsWith("Large updates");
        assertThat(UpdateRatios.verdict(List.of(new UpdateRatio("dense1.kernel", 1e-8))))
                .startsWith("Tiny updates");
    }
}
