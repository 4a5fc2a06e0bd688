package inkling.analysis.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.analysis.FactsByHand;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.learn.runs.TrainingDynamics;
import inkling.learn.train.RowOutcome;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private final RowFacts facts = FactsByHand.six();

    @Test
    void findsEveryMeasureInItsPlace() {
        assertThat(Measures.ALL)
                .extracting(Measure::key)
                .containsExactly(
                        "row",
                        "label",
                        "predicted",
                        "outcome",
                        "split",
                        "confidence",
                        "probability",
                        "loss",
                        "margin",
                        "ink",
                        "width",
                        "slant",
                        "learned",
                        "forgotten",
                        "mean",
                        "spread",
                        "predicted-b",
                        "models",
                        "outlier",
                        "nearest",
                        "agreement",
                        "duplicates",
                        "duplicate-in",
                        "example",
                        "place");
    }

    @Test
    void readsTheRowItself() {
        assertThat(value("label", 1)).isEqualTo(4);
        assertThat(value("split", 3)).isZero();
        assertThat(value("split", 4)).isEqualTo(1);
        assertThat(value("ink", 2)).isEqualTo(3); // three white pixels
    }

    @Test
    void readsThePrediction() {
        assertThat(value("predicted", 1)).isEqualTo(9);
        assertThat(value("outcome", 0)).isZero();
        assertThat(value("outcome", 1)).isEqualTo(1);
        assertThat(value("confidence", 1)).isCloseTo(0.6, within(1e-6));
        assertThat(value("probability", 1)).isCloseTo(0.4, within(1e-6));
        assertThat(value("loss", 1)).isCloseTo(0.91629, within(1e-5)); // -ln 0.4
        assertThat(value("margin", 1)).isCloseTo(0.2, within(1e-6));
    }

    @Test
    void comparesTwoModels() {
        RowFacts two = facts.withOther(FactsByHand.predictions(
                new int[] {4, 4, 1, 7, 9, 9}, new double[] {1, 1, 1, 1, 1, 1}, new int[] {0, 0, 0, 0, 0, 0}));
        Measure models = Measures.of("models");
        assertThat(models.categories(two).get((int) two.value(models, 0))).isEqualTo("both correct");
        assertThat(models.categories(two).get((int) two.value(models, 1))).isEqualTo("only B correct");
        assertThat(models.categories(two).get((int) two.value(models, 2))).isEqualTo("only A correct");
        assertThat(models.categories(two).get((int) two.value(models, 3))).isEqualTo("both wrong");
        assertThat(two.value(Measures.of("predicted-b"), 1)).isEqualTo(4);
    }

    @Test
    void readsTheDynamicsOfARun() {
        RowFacts run = facts.withDynamics(new TrainingDynamics(List.of(
                new byte[] {RowOutcome.encode(0, false), RowOutcome.encode(0, false)},
                new byte[] {RowOutcome.encode(1, true), RowOutcome.encode(0, false)},
                new byte[] {RowOutcome.encode(0, false), RowOutcome.encode(0, false)},
                new byte[] {RowOutcome.encode(1, true), RowOutcome.encode(0, false)})));
        assertThat(run.value(Measures.of("learned"), 0)).isEqualTo(2);
        assertThat(run.value(Measures.of("forgotten"), 0)).isEqualTo(1);
        assertThat(run.value(Measures.of("mean"), 0)).isEqualTo(0.5);
        assertThat(run.value(Measures.of("spread"), 0)).isEqualTo(0.5);
        assertThat(run.value(Measures.of("learned"), 1)).isEqualTo(5); // never in four epochs
        assertThat(run.value(Measures.of("learned"), 2)).isNaN(); // not among the training rows
    }

    private double value(String key, int row) {
        return facts.value(Measures.of(key), row);
    }
}
