package inkling.learn.train;

import static inkling.learn.TinyTraining.DATA;
import static inkling.learn.TinyTraining.RECIPE;
import static inkling.learn.TinyTraining.untilEpoch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.Examples;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.MyDigitsExamples;
import inkling.learn.Prediction;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.augment.Augmentation;
import inkling.learn.augment.Variation;
import inkling.nn.Dense;
import inkling.nn.Relu;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EpochOutcomesTest {
    /** Without what makes training's forward pass differ from a classification. */
    private static final Recipe PLAIN = new Recipe(
            "plain",
            "For tests.",
            List.of(new Dense(12), new Relu(), new Dense(10)),
            RECIPE.optimizer(),
            RECIPE.schedule(),
            25,
            2,
            1,
            0,
            RECIPE.split(),
            Augmentation.NONE,
            GeneratedCounts.NONE);

    @Test
    void areHowTheModelBeforeEachStepClassifiesItsBatch() {
        try (Training training = Training.start(PLAIN, DATA, ExtraExamples.NONE, 2)) {
            for (int epoch = 1; epoch <= 2; epoch++) {
                Examples order = PLAIN.split()
                        .train(DATA, ExtraExamples.NONE, PLAIN.seed())
                        .shuffled(Variation.key(PLAIN.seed(), epoch, -1));
                double[] expected = new double[DATA.trainRows()];
                boolean[] correct = new boolean[DATA.trainRows()];
                for (int i = 0; i < order.size(); i++) {
                    if (i % PLAIN.batch() == 0) {
                        predict(training.classifier(), order, i, expected, correct);
                        training.next();
                    }
                }
                byte[] outcomes = untilEpoch(training).outcomes().orElseThrow();
                for (int row = 0; row < 60; row++) {
                    assertThat(RowOutcome.probability(outcomes[row])).isCloseTo(expected[row], within(1 / 250.0));
                    assertThat(RowOutcome.isCorrect(outcomes[row])).isEqualTo(correct[row]);
                }
            }
        }
    }

    private static void predict(Classifier model, Examples order, int from, double[] expected, boolean[] correct) {
        for (int i = from; i < Math.min(order.size(), from + PLAIN.batch()); i++) {
            Prediction prediction = model.classify(DATA.images().picture(order.row(i)));
            expected[order.row(i)] = prediction.probability(order.label(i)); // the noisy label
            correct[order.row(i)] = prediction.digit() == order.label(i);
        }
    }

    @Test
    void leaveOutRowsForValidationAndThoseBeyondTheTrainingSize() {
        Recipe few = RECIPE.withSplit(new TrainingSplit(20, 30, 0));
        byte[] outcomes = outcomes(few, ExtraExamples.NONE);
        assertThat(outcomes).hasSize(80);
        assertThat(trained(outcomes)).isEqualTo(IntStream.range(0, 30).toArray());
    }

    @Test
    void leaveOutWhatIsNoRowOfTheDataSet() {
        byte[] noDigits = new byte[2];
        Arrays.fill(noDigits, OneHotLabels.NO_CLASS);
        DataSet doodles = DataSet.of(Collections.nCopies(2, DATA.images().picture(5)), noDigits, Classes.DIGITS);
        ExtraExamples extra = new ExtraExamples(
                Digits.data(4, 4), doodles, new MyDigitsExamples(Digits.data(3, 3), MyDigitsExamples.EMPTY));
        byte[] outcomes = outcomes(RECIPE.withGenerated(new GeneratedCounts(4, 2)), extra);
        assertThat(trained(outcomes)).isEqualTo(IntStream.range(0, 60).toArray());
    }

    @Test
    void areNotStoredBetweenTwoEpochs() {
        try (Training training = Training.start(RECIPE, DATA, ExtraExamples.NONE, 1)) {
            int arrays = training.state().arrays().size();
            training.next();
            assertThat(training.state().arrays()).hasSize(arrays + 1);
            untilEpoch(training);
            assertThat(training.state().arrays()).hasSize(arrays);
        }
    }

    private static byte[] outcomes(Recipe recipe, ExtraExamples extra) {
        try (Training training = Training.start(recipe, DATA, extra, 2)) {
            return untilEpoch(training).outcomes().orElseThrow();
        }
    }

    private static int[] trained(byte[] outcomes) {
        return IntStream.range(0, outcomes.length)
                .filter(row -> RowOutcome.isTrained(outcomes[row]))
                .toArray();
    }
}
