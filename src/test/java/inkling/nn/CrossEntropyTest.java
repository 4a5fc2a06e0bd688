package inkling.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CrossEntropyTest {
    private static final float[] UNIFORM = {2, 2, 2, 2};
    private static final float[] SKEWED = {0.5f, -1, 3, 0};

    @Test
    void anImageOfNoClassHasNoLossIfAllClassesAreEquallyLikely() {
        float[] gradient = new float[4];
        assertThat(loss(UNIFORM, gradient)).isCloseTo(0, within(1e-6));
        assertThat(gradient).containsExactly(new float[4], within(1e-6f));
        assertThat(CrossEntropy.isCorrect(UNIFORM, 0, 4, CrossEntropy.NO_CLASS)).isTrue();
    }

    @Test
    void anImageOfNoClassHasTheDivergenceFromUniformAsItsLoss() {
        // Σ 1/4 log(1/4 / p) by hand: the softmax of the logits is 0.0714, 0.0159, 0.8694, 0.0433
        float[] gradient = new float[4];
        assertThat(loss(SKEWED, gradient)).isCloseTo(1.1286, within(1e-3));
        assertThat(gradient[2]).isCloseTo(0.8694f - 0.25f, within(1e-3f));
        assertThat(CrossEntropy.isCorrect(SKEWED, 0, 4, CrossEntropy.NO_CLASS)).isFalse();
    }

    @Test
    void theGradientOfNoClassIsThatOfItsLoss() {
        float[] gradient = new float[4];
        loss(SKEWED, gradient);
        for (int i = 0; i < 4; i++) {
            float[] up = SKEWED.clone();
            float[] down = SKEWED.clone();
            up[i] += 1e-2f;
            down[i] -= 1e-2f;
            double derivative = (loss(up, new float[4]) - loss(down, new float[4])) / 2e-2;
            assertThat(derivative).isCloseTo(gradient[i], within(1e-3));
        }
    }

    private static double loss(float[] values, float[] gradient) {
        return CrossEntropy.loss(values, 0, 4, CrossEntropy.NO_CLASS, 1, gradient, 0);
    }
}
