package inkling.learn.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.Prediction;
import inkling.nn.CrossEntropy;
import org.junit.jupiter.api.Test;

class ScoreTest {
    private static final float[] SCORES = {0, 0, 0, 1.5f, -2, 0.3f, 4};

    @Test
    void isTheLogOddsOfTheProbability() {
        float[] probabilities = {1.5f, -2, 0.3f, 4};
        CrossEntropy.softmax(probabilities, 0, 4);
        for (int label = 0; label < 4; label++) {
            double[] values = Score.logOdds(label).of(new float[] {1.5f, -2, 0.3f, 4}, 1);
            assertThat(values[0]).isCloseTo(new Prediction(probabilities).logOdds(label), within(1e-5));
        }
    }

    @Test
    void aheadOfOneRivalIsTheDifferenceOfTheirScores() {
        double[] values = new Score(3, 0).of(new float[] {1, 2, 3, 5, 0, 0, 0, -7}, 2);
        assertThat(values).containsExactly(4, -7);
        assertThatThrownBy(() -> new Score(2, 2)).hasMessage("expected two classes, found 2 twice");
    }

    @Test
    void hasTheGradientOfItsValue() {
        for (Score score : new Score[] {Score.logOdds(1), Score.logOdds(3), new Score(0, 2)}) {
            float[] gradient = new float[7];
            score.of(SCORES, 3, 4, gradient);
            for (int c = 0; c < 4; c++) {
                double difference = (moved(score, c, 0.01f) - moved(score, c, -0.01f)) / 0.02;
                assertThat((double) gradient[3 + c]).isCloseTo(difference, within(1e-3));
            }
            assertThat(gradient).startsWith(0, 0, 0);
        }
    }

    @Test
    void ofASingleClassIsItsScore() {
        assertThat(Score.logOdds(0).of(new float[] {2.5f}, 1)).containsExactly(2.5);
        float[] gradient = new float[1];
        Score.logOdds(0).of(new float[] {2.5f}, 0, 1, gradient);
        assertThat(gradient).containsExactly(1);
    }

    private static double moved(Score score, int c, float by) {
        float[] scores = {SCORES[3], SCORES[4], SCORES[5], SCORES[6]};
        scores[c] += by;
        return score.of(scores, 1)[0];
    }
}
