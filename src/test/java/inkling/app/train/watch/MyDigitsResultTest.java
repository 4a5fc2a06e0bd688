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
                        "My digits: 2 of 2 validation digits are correct, 1 were before (digits); of the 8 that it learned "
                                + "from, 8 are, 6 were before, which is optimistic.");
        assertThat(WatchPane.myDigits(new MyDigitsComparison(null, after)))
                .isEqualTo(
                        "My digits: 2 of 2 validation digits are correct; of the 8 that it learned from, 8 are, which is "
                                + "optimistic.");
    }

    @Test
    void saysThatNothingElseIsKnownWhereItLearnedFromAll() {
        MyDigitsScores after = new MyDigitsScores("mlp", new Score(8, 8), new Score(0, 0));
        assertThat(WatchPane.myDigits(new MyDigitsComparison(null, after)))
                .isEqualTo("My digits: 8 of 8 are correct; it learned from all of them, so this is optimistic.");
        assertThat(WatchPane.myDigits(new MyDigitsComparison(BEFORE, after)))
                .isEqualTo(
                        "My digits: 8 of 8 are correct, 6 were before (digits); it learned from all of them, so this is "
                                + "optimistic.");
    }
}
