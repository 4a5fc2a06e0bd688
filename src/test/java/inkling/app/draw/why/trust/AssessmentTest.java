package inkling.app.draw.why.trust;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.Answers;
import inkling.app.draw.answer.Doubt;
import inkling.learn.Prediction;
import org.junit.jupiter.api.Test;

class AssessmentTest {
    @Test
    void doubtsNoDigitBeforeItAsksHowSure() {
        Prediction prediction = new Prediction(new float[] {0, .3f, 0, 0, 0, 0, 0, .618f, .082f, 0});
        Assessment none = new Assessment(Answers.of(prediction), new DigitCheck(0.1, false, "it is a shoe"));
        assertThat(none.doubt(0.9))
                .isEqualTo(new Doubt(
                        "This does not look like a digit", "Because it is a shoe. If it is a digit: 7 (61.8%)."));
        Assessment unsure = new Assessment(Answers.of(prediction), new DigitCheck(0.9, true, ""));
        assertThat(unsure.doubt(0.9))
                .isEqualTo(new Doubt("Not confident enough to answer", "7 (61.8%), and you require 90.0%."));
        assertThat(unsure.doubt(0.5)).isNull();
    }
}
