package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.runs.MyDigitsComparison;
import inkling.learn.runs.MyDigitsScores;
import inkling.learn.runs.RunFacts.Score;
import org.junit.jupiter.api.Test;

class MyDigitsResultTest {
    private static final MyDigitsScores BEFORE = new MyDigitsScores("digits", new Score(6, 8), new Score(1, 2));

    @Test
    void comparesWithTheModelBefore() {
        MyDigitsScores after = new MyDigitsScores("mlp", new Score(8, 8), new Score(2, 2));
        assertThat(WatchPane.myDigits(new MyDigitsComparison(BEFORE, after)))
                .isEqualTo(
                        "My drawings: 1 of 2 validation digits correct before (digits), 2 now; 6 of 8 training digits before, "
                                + "8 now, which is optimistic.");
        assertThat(WatchPane.myDigits(new MyDigitsComparison(null, after)))
                .isEqualTo(
                        "My drawings: 2 of 2 validation digits correct; 8 of 8 training digits, which is optimistic.");
    }

    @Test
    void saysThatNothingElseIsKnownWhereItLearnedFromAll() {
        MyDigitsScores after = new MyDigitsScores("mlp", new Score(8, 8), new Score(0, 0));
        assertThat(WatchPane.myDigits(new MyDigitsComparison(null, after)))
                .isEqualTo("My drawings: 8 of 8 correct; it was trained on all of them, so this is optimistic.");
        assertThat(WatchPane.myDigits(new MyDigitsComparison(BEFORE, after)))
                .isEqualTo(
                        "My drawings: 6 of 8 correct before (digits), 8 now; it was trained on all of them, so this is optimistic.");
    }
}
