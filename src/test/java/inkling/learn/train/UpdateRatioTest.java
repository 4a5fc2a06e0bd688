package inkling.learn.train;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UpdateRatioTest {
    @Test
    void measuresAStepRelativeToTheValuesItChanged() {
        assertThat(UpdateRatio.of("w", new float[] {3, 4}, new float[] {3, 4.5f})
                        .ratio())
                .isEqualTo(0.1);
        assertThat(UpdateRatio.of("w", new float[2], new float[2]).ratio()).isZero();
    }
}
