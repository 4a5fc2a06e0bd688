package inkling.app.explore.detail;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Classes;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.learn.Prediction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
    @ParameterizedTest
    @CsvSource({
        "0.0000077, cross-entropy = −ln 0.0000077 = 11.77",
        "0.4349, cross-entropy = −ln 0.435 = 0.83",
        "0.99998, cross-entropy = −ln 0.99998 = 0.00002",
        "1, cross-entropy = −ln 1 = 0",
        "0.000000000002, cross-entropy = −ln 0.0000001 = 16.12"
    })
    void writesAnEquationThatComesTrue(float probability, String equation) {
        assertThat(answer(4, probability).lossEquation()).isEqualTo(equation);
    }

    @Test
    void isNeitherCorrectNorWrongWithoutALabel() {
        Answer answer = answer(OneHotLabels.NO_CLASS, 0.2f);

        assertThat(answer.isWrong()).isFalse();
        assertThat(answer.lossEquation()).isEmpty();
        assertThat(answer.loss()).isEqualTo("–");
    }

    /** Of a digit with a label: class 4 has this probability, class 7 the rest. */
    private static Answer answer(int label, float probability) {
        OneHotLabels labels = new OneHotLabels(new byte[] {(byte) label}, Classes.DIGITS);
        float[] probabilities = new float[10];
        probabilities[4] = probability;
        probabilities[7] = 1 - probability;
        SelectedDigit digit = new SelectedDigit(labels, 0, new Picture(new byte[Picture.SIZE]), "train");
        return new Answer(digit, "digits", new Prediction(probabilities));
    }
}
