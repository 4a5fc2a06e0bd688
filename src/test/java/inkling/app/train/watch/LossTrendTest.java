package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.runs.EpochFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

class LossTrendTest {
    @Test
    void aRiseAfterTheMinimumIsOverfittingOnceItLastsThreeEpochs() {
        double[] losses = {2, 1, 0.6, 0.5, 0.52, 0.55, 0.59, 0.63};
        assertThat(firstOverfitting(losses.length, i -> losses[i], i -> 1.0 / (i + 1)))
                .isEqualTo(7);
    }

    @Test
    void aFallingLossIsNot() {
        assertThat(firstOverfitting(40, i -> Math.exp(-i / 6.0), i -> 1.0 / (i + 1)))
                .isZero();
    }

    @Test
    void aRiseOfBothLossesIsAnUnstableTraining() {
        assertThat(firstOverfitting(12, i -> Math.abs(i - 4), i -> Math.abs(i - 4)))
                .isZero();
    }

    @Test
    void jitterIsSeldomTakenForARise() {
        Random random = new Random(1);
        int epochs = 0;
        int taken = 0;
        for (int run = 0; run < 200; run++) {
            double[] losses = random.doubles(40, 0.9, 1.1).toArray();
            for (int last = 5; last <= 40; last++) {
                taken += LossTrend.isOverfitting(epochs(last, i -> losses[i], i -> 1.0 / (i + 1))) ? 1 : 0;
                epochs++;
            }
        }
        assertThat((double) taken / epochs).isLessThan(0.03);
    }

    @Test
    void aRunThatStillImprovesInJumpsIsNotOverfitting() {
        List<Gap> gaps = Gaps.recorded("cured", 300, 0, false);
        assertThat(gaps.subList(0, 88))
                .allSatisfy(
                        gap -> assertThat(LossTrend.isOverfitting(gap.epochs())).isFalse());
    }

    /** The number of the first epoch that counts as overfitting; 0 for none. */
    private static int firstOverfitting(int count, IntToDoubleFunction validation, IntToDoubleFunction train) {
        for (int last = 1; last <= count; last++) {
            if (LossTrend.isOverfitting(epochs(last, validation, train))) {
                return last;
            }
        }
        return 0;
    }

    private static List<EpochFigures> epochs(int count, IntToDoubleFunction validation, IntToDoubleFunction train) {
        List<EpochFigures> epochs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            epochs.add(Gaps.figures(i + 1, train.applyAsDouble(i), 0.9, validation.applyAsDouble(i), 0.9));
        }
        return epochs;
    }
}
