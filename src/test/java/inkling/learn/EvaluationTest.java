package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

@Tag("slow")
class EvaluationTest {
    @Test
    void evaluatesThreeImagesAsComputedByHand() {
        // a 2 read as 2 with 0.8, a 2 read as 7 with 0.6 and 0.3 for the 2, a 7 read as 7 with 0.5 and nothing else
        // known
        Evaluation evaluation =
                judged(new byte[] {2, 2, 7}, row(2, 0.8f, 7, 0.2f), row(7, 0.6f, 2, 0.3f), row(7, 0.5f, 1, 0.4f));
        assertThat(evaluation.rows()).isEqualTo(3);
        assertThat(evaluation.correct()).isEqualTo(2);
        assertThat(evaluation.accuracy()).isEqualTo(2 / 3.0);
        assertThat(evaluation.accuracy(2)).isEqualTo(0.5);
        assertThat(evaluation.accuracy(0)).isNaN();
        assertThat(evaluation.digits()).containsExactly(2, 7, 7);
        assertThat(evaluation.confidence(1)).isEqualTo(0.6f);
        assertThat(evaluation.confusion(2, 7)).isEqualTo(1);
        assertThat(evaluation.confusion(7, 2)).isZero();
        assertThat(evaluation.confusion(7, 7)).isEqualTo(1);
        assertThat(evaluation.crossEntropy())
                .isCloseTo(-(Math.log(0.8f) + Math.log(0.3f) + Math.log(0.5f)) / 3, within(1e-12));
    }

    @Test
    void predictsTheFirstOfTwoEquallyProbableClasses() {
        assertThat(judged(new byte[] {4}, row(9, 0.5f, 4, 0.5f)).digits()[0]).isEqualTo((byte) 4);
    }

    @Test
    void refusesAnImageOfNoClass() {
        byte[] labels = {4, OneHotLabels.NO_CLASS};
        assertThatThrownBy(() -> judged(labels, row(4, 1, 4, 1), row(4, 1, 4, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("got one of none");
    }

    @Test
    void keepsTheCrossEntropyOfAConfidentMistakeFinite() {
        assertThat(judged(new byte[] {4}, row(9, 1, 9, 1)).crossEntropy()).isCloseTo(-Math.log(1e-7), within(1e-12));
    }

    /** By this a divergence is noticed. */
    @Test
    void hasNoCrossEntropyWhereAProbabilityIsNaN() {
        float[] broken = new float[10];
        Arrays.fill(broken, Float.NaN);
        assertThat(judged(new byte[] {4, 4}, row(4, 1, 4, 1), broken).crossEntropy())
                .isNaN();
    }

    /** The reference is ND4J's own evaluation. */
    @Test
    void agreesWithTheEvaluationOfNd4j() {
        SplittableRandom random = new SplittableRandom(5);
        byte[] labels = new byte[997];
        float[][] rows = new float[997][10];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = (byte) random.nextInt(10);
            for (int digit = 0; digit < 10; digit++) {
                rows[i][digit] = random.nextFloat();
            }
        }
        var reference = new org.nd4j.evaluation.classification.Evaluation(10);
        float[][] ones = new float[997][10];
        for (int i = 0; i < labels.length; i++) {
            ones[i][labels[i]] = 1;
        }
        try (INDArray truth = Nd4j.create(ones);
                INDArray predictions = Nd4j.create(rows)) {
            reference.eval(truth, predictions);
        }
        Evaluation evaluation = judged(labels, rows);
        assertThat(evaluation.accuracy()).isCloseTo(reference.accuracy(), within(1e-12));
        for (int label = 0; label < 10; label++) {
            for (int digit = 0; digit < 10; digit++) {
                assertThat(evaluation.confusion(label, digit))
                        .isEqualTo(reference.getConfusionMatrix().getCount(label, digit));
            }
        }
    }

    /** More images than one chunk: none is lost, none is compared with another's label. */
    @Test
    void evaluatesEachImageByItsOwnLabel() throws IOException {
        DataSet data = Digits.data(9001, 9001);
        Classifier classifier = ModelFile.shipped();
        Evaluation all = Evaluation.of(classifier, Examples.of(data, 0, 9001));
        assertThat(all.rows()).isEqualTo(9001);
        assertThat(all.correct()).isEqualTo(all.probabilities().correct(data::label));
        for (int row : new int[] {0, 3999, 4000, 7999, 8000, 9000}) {
            Prediction alone = classifier.classify(data.images().picture(row));
            assertThat(all.digits()[row]).isEqualTo((byte) alone.digit());
            assertThat(all.confidence(row)).isCloseTo(alone.confidence(), within(1e-5f));
            for (int label = 0; label < 10; label++) {
                assertThat(all.probabilities().at(row, label)).isCloseTo(alone.probability(label), within(1e-5f));
            }
        }
    }

    @Test
    void inPiecesItGivesTheSameAndDoesSomethingElseAfterEach() throws IOException {
        Examples examples = Examples.of(Digits.data(900, 900), 0, 900);
        int[] pieces = {0};
        Evaluation inPieces = Evaluation.of(ModelFile.shipped(), examples, () -> pieces[0]++);
        Evaluation atOnce = Evaluation.of(ModelFile.shipped(), examples);

        assertThat(pieces[0]).isEqualTo(3);
        assertThat(inPieces.probabilities().values())
                .isEqualTo(atOnce.probabilities().values());
    }

    @Test
    void oneThreadGivesTheSameProbabilitiesAsAll() throws IOException {
        Examples examples = Examples.of(Digits.data(450, 450), 0, 450);
        Probabilities quiet = Probabilities.quietly(ModelFile.shipped(), examples);
        Probabilities all = Evaluation.of(ModelFile.shipped(), examples).probabilities();
        assertThat(quiet.rows()).isEqualTo(450);
        assertThat(quiet.values()).containsExactly(all.values(), within(1e-5f));
        assertThat(quiet.best(449))
                .isEqualTo(Evaluation.of(ModelFile.shipped(), examples).digits()[449]);
    }

    private static Evaluation judged(byte[] labels, float[]... rows) {
        float[] values = new float[10 * rows.length];
        for (int row = 0; row < rows.length; row++) {
            System.arraycopy(rows[row], 0, values, 10 * row, 10);
        }
        return new Evaluation(labels, new Probabilities(values, 10));
    }

    private static float[] row(int one, float likely, int other, float less) {
        float[] row = new float[10];
        row[one] = likely;
        row[other] = less;
        return row;
    }
}
