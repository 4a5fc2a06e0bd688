package inkling.cli.option;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.runs.MyDigitsScores;
import inkling.learn.runs.RunFacts.Score;
import org.junit.jupiter.api.Test;

class MyDigitsOptionTest {
    @Test
    void comparesTheModelBeforeWithTheTrainedOne() {
        MyDigitsScores before = new MyDigitsScores("digits", new Score(11, 12), new Score(2, 3));
        MyDigitsScores after = new MyDigitsScores("mlp", new Score(12, 12), new Score(3, 3));
        assertThat(MyDigitsOption.sentence(before, after))
                .isEqualTo("My drawings: 2 of 3 validation digits correct before (digits), 3 now;"
                        + " 11 of 12 training digits before, 12 now, which is optimistic.");
    }

    @Test
    void warnsWhereThereAreNoValidationDigits() {
        MyDigitsScores before = new MyDigitsScores("digits", new Score(11, 12), new Score(0, 0));
        MyDigitsScores after = new MyDigitsScores("mlp", new Score(12, 12), new Score(0, 0));
        assertThat(MyDigitsOption.sentence(before, after))
                .isEqualTo("My drawings: 11 of 12 correct before (digits), 12 now;"
                        + " it was trained on all of them, so this is optimistic.");
    }
}
