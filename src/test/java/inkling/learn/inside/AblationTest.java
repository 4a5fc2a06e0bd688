package inkling.learn.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.MaxPool;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AblationTest {
    private static final Picture PICTURE = Digits.data(1, 1).images().picture(0);
    private static final Classifier MODEL =
            Models.of(new Conv(3, 4), new Relu(), new MaxPool(2), new Conv(3, 5), new Relu(), new Dense(10));

    /** The reference: the scores from the output of the last convolution, with one of its maps left out of the sum. */
    @Test
    void leavesAMapOutOfTheNextSum() {
        LayerValues whole = LayerValues.of(MODEL, PICTURE);
        LayerValues less = LayerValues.of(Ablation.of(MODEL, Set.of(new MapName(1, 3))), PICTURE);
        float[] hidden = whole.values(4);
        Parameter kernel = MODEL.parameters().get(4);
        for (int label = 0; label < 10; label++) {
            double missing = 0;
            for (int i = 3; i < hidden.length; i += 5) {
                missing += hidden[i] * kernel.values()[i * 10 + label];
            }
            assertThat(less.scores()[label]).isCloseTo((float) (whole.scores()[label] - missing), within(1e-4f));
        }
    }

    @Test
    void leavesMapsOutOfTheNextConvolution() {
        LayerValues none = LayerValues.of(
                Ablation.of(MODEL, Set.of(new MapName(0, 0), new MapName(0, 1), new MapName(0, 2), new MapName(0, 3))),
                PICTURE);
        float[] bias = MODEL.parameters().get(3).values();
        float[] sums = none.values(3);
        for (int i = 0; i < sums.length; i++) {
            assertThat(sums[i]).isEqualTo(bias[i % 5]);
        }
    }

    @Test
    void knowsWhatIsSwitchedOff() {
        Set<MapName> off = Set.of(new MapName(0, 1), new MapName(1, 0), new MapName(1, 4));
        assertThat(Ablation.switchedOff(MODEL)).isEmpty();
        assertThat(Ablation.switchedOff(Ablation.of(MODEL, off))).isEqualTo(off);
    }

    @Test
    void doesNotChangeTheModelItself() {
        LayerValues before = LayerValues.of(MODEL, PICTURE);
        Ablation.of(MODEL, Set.of(new MapName(0, 1)));
        assertThat(LayerValues.of(MODEL, PICTURE).scores()).isEqualTo(before.scores());
        assertThat(Ablation.of(MODEL, Set.of())).isSameAs(MODEL);
    }

    @Test
    void scoresCannotBeSwitchedOff() {
        assertThatThrownBy(() -> Ablation.of(MODEL, Set.of(new MapName(2, 4))))
                .hasMessage("expected a map before the scores, found one of stage 3 of 3");
    }
}
