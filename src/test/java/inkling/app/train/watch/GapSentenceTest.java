package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GapSentenceTest {
    @Test
    void saysWhenDigitsAreMemorized() {
        assertThat(GapSentence.of(Gaps.of(1, 0.841, 300, 0)))
                .isEqualTo(
                        "It has memorized all of its 300 training digits, but misclassifies 15.9% of the validation digits.");
        assertThat(GapSentence.of(Gaps.of(299 / 300.0, 0.841, 300, 0)))
                .startsWith("It has memorized 299 of its 300 training digits,");
    }

    @Test
    void saysOfHowManyDigitsItKnowsThatTheyAreMemorized() {
        assertThat(GapSentence.of(Gaps.of(1, 0.96, 20_000, 0)))
                .startsWith("It has memorized all of the first 5,000 of its 20,000 training digits,");
        assertThat(GapSentence.of(Gaps.of(0.9996, 0.96, 20_000, 0)))
                .startsWith("It has memorized 4,998 of the first 5,000 of its 20,000 training digits,");
    }

    @ParameterizedTest
    @CsvSource({"0.58, 42.0%", "0.34, 66.0%"})
    void saysTheShareOfErrorsItself(double validation, String share) {
        assertThat(GapSentence.of(Gaps.of(1, validation, 300, 0))).contains("misclassifies " + share);
    }

    @Test
    void saysWhenWrongLabelsAreMemorized() {
        assertThat(GapSentence.of(Gaps.of(0.998, 0.71, 5000, 0.4)))
                .isEqualTo(
                        "It has memorized 4,990 of its 5,000 training digits, wrong labels included, but misclassifies"
                                + " 29.0% of the validation digits.");
    }

    @Test
    void aGuessThatHitsOneInTenMemorizesNothing() {
        assertThat(GapSentence.of(Gaps.of(0.096, 0.153, 50_000, 0.95))).isEmpty();
        assertThat(GapSentence.of(Gaps.of(0.2, 0.1, 5000, 0.95))).contains("memoriz");
    }

    @Test
    void anOpenGapAloneIsNotOverfitting() {
        assertThat(GapSentence.of(Gaps.of(0.97, 0.92, 3000, 0)))
                .isEqualTo(
                        "The gap is open: training 97.0%, validation 92.0%. The validation loss shows no clear rise yet.");
    }

    @Test
    void curvesAreNotTogetherWhereOneHasManyMoreErrors() {
        assertThat(GapSentence.of(Gaps.constant(0.9994, 0.9788, 50_000, 0)))
                .isEqualTo(
                        "The gap is small: it misclassifies 0.06% of the training digits and 2.12% of the validation digits.");
        assertThat(GapSentence.of(Gaps.constant(0.9996, 0.991, 50_000, 0))).startsWith("The gap is small:");
        assertThat(GapSentence.of(Gaps.constant(0.991, 0.989, 50_000, 0)))
                .isEqualTo("Both curves stay together: what it has learned holds for digits it has not seen.");
    }

    @Test
    void explainsWhyValidationMayBeAhead() {
        assertThat(GapSentence.of(Gaps.of(0.55, 0.93, 5000, 0.4)))
                .isEqualTo("Validation is ahead: 40% of the training labels are wrong. Training accuracy can exceed 60%"
                        + " only by memorizing them.");
    }

    @Test
    void saysNothingBeforeThereIsAnythingToSay() {
        assertThat(GapSentence.of(Gaps.of(0.3, 0.31, 300, 0))).isEmpty();
    }

    @Test
    void aLinearNetworkLevelsOff() {
        List<Gap> gaps = Gaps.recorded("linear", 50_000, 0, true);
        assertThat(GapSentence.of(gaps.get(6))).startsWith("Both curves stay together");
        assertThat(GapSentence.of(gaps.get(11)))
                .isEqualTo(
                        "Both curves have leveled off, training near 93% and validation near 94%: a network without a"
                                + " hidden layer is too simple for so many digits.");
    }

    @ParameterizedTest
    @CsvSource({"small-rate, 50000, 0", "hardly-trained, 5000, 0", "noise, 5000, 0.4", "noise-70, 5000, 0.7"})
    void doesNotBlameANetworkThatIsLargeEnough(String run, int digits, double noise) {
        assertThat(Gaps.recorded(run, digits, noise, false))
                .allSatisfy(gap -> assertThat(GapSentence.of(gap)).doesNotContain("without a hidden layer"));
    }

    @Test
    void namesASmallRateAsAPossibleReason() {
        List<Gap> gaps = Gaps.recorded("small-rate", 50_000, 0, false);
        assertThat(GapSentence.of(gaps.get(7))).startsWith("Both curves stay together");
        assertThat(GapSentence.of(gaps.get(9))).contains("or its learning rate or regularization holds it back");
        assertThat(GapSentence.of(
                        Gaps.recorded("linear-small-rate", 50_000, 0, true).get(11)))
                .doesNotContain("without a hidden layer");
    }

    @Test
    void saysWhenANetworkHasHardlyLearned() {
        assertThat(GapSentence.of(
                        Gaps.recorded("hardly-trained", 5000, 0, false).get(7)))
                .isEqualTo(
                        "It has learned little so far: 13.9% of the training digits are correct, and guessing gets about 10%.");
    }

    @ParameterizedTest
    @CsvSource({"noise, 0.4", "noise-70, 0.7"})
    void saysThatNoiseIsMemorizedExactlyWhileTrainingAccuracyNeedsIt(String run, double noise) {
        for (Gap gap : Gaps.recorded(run, 5000, noise, false)) {
            String sentence = GapSentence.of(gap);
            if (gap.train() <= 1 - noise) {
                assertThat(sentence).doesNotStartWith("It is memorizing");
            } else {
                assertThat(sentence).doesNotContain("Validation is ahead");
            }
            if (gap.train() > 1 - noise + 0.015) {
                assertThat(sentence).startsWith("It is memorizing wrong labels");
            }
        }
    }

    @Test
    void startsToOverfitWhenTheValidationLossIsPastItsMinimum() {
        List<Gap> gaps = Gaps.recorded("codelab-20000", 20_000, 0, false);
        assertThat(gaps.subList(0, 13))
                .allSatisfy(gap -> assertThat(GapSentence.of(gap)).doesNotContain("overfit"));
        assertThat(GapSentence.of(gaps.get(14)))
                .isEqualTo(
                        "It is starting to overfit: the validation loss was lowest after epoch 7 (0.043) and has risen to"
                                + " 0.046, while the training loss has fallen.");
    }
}
