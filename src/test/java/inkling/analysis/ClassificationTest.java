package inkling.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.analysis.measure.Measures;
import inkling.analysis.query.QueryParser;
import inkling.analysis.query.QuerySyntaxException;
import inkling.analysis.query.Search;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.Prediction;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClassificationTest {
    private final Classifier model = FactsByHand.model();

    @Test
    void predictsWhatTheModelPredictsForEachRowAlone() {
        DataSet data = Digits.data(30, 20);
        Predictions all = Classification.all(model, data);
        for (int row = 0; row < 30; row++) {
            Prediction alone = model.classify(data.images().picture(row));
            assertThat(all.predicted(row)).isEqualTo(alone.digit());
            assertThat(all.confidence(row)).isEqualTo(alone.confidence());
        }
    }

    @Test
    void countsTheErrorsThatAnEvaluationCounts() {
        DataSet data = Digits.data(300, 200);
        RowFacts facts = RowFacts.of(data).with(Classification.all(model, data));
        Evaluation evaluation = Evaluation.of(model, Examples.of(data, 200, 300));
        long wrong = IntStream.range(200, 300)
                .filter(row -> facts.predictions().predicted(row) != data.label(row))
                .count();
        assertThat(wrong).isEqualTo(evaluation.rows() - evaluation.correct());
    }

    @Test
    void growsStepByStepToAllRows() {
        DataSet data = Digits.data(4_500, 4_000);
        Classification classification = new Classification(model, data);
        Predictions first = classification.next();
        assertThat(first.rows()).isEqualTo(2_000);
        assertThat(classification.next().rows()).isEqualTo(4_000);
        assertThat(classification.next().rows()).isEqualTo(4_500);
        assertThat(classification.hasNext()).isFalse();
        assertThat(first.has(2_000)).isFalse();
        assertThatThrownBy(classification::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refusesAModelOfOtherClasses() {
        DataSet two = new DataSet(
                Digits.data(2, 2).images(), new OneHotLabels(new byte[2], new Classes(List.of("cat", "dog"))), 2);
        assertThatThrownBy(() -> new Classification(model, two))
                .hasMessage("expected a model of 2 classes, got one of 10");
    }

    @Test
    void keepsOfManyRowsWhatTheMeasuresNeedAndTheyAreTheSame() {
        DataSet data = Digits.data(4_500, 4_000);
        RowFacts full =
                RowFacts.of(data).with(Classification.all(model, data)).withOther(Classification.all(model, data));
        Predictions brief = all(new Classification(model, data, 44_999));
        RowFacts facts = RowFacts.of(data).with(brief).withOther(brief);

        assertThat(full.predictions().prediction(7)).isNotNull();
        assertThat(brief.prediction(7)).isNull();
        for (Measure measure : Measures.ALL) {
            if (measure.source() == Measure.Source.MODEL || measure.source() == Measure.Source.TWO_MODELS) {
                IntToDoubleFunction values = facts.values(measure);
                float[] expected = full.column(measure);
                assertThat(IntStream.range(0, 4_500).filter(row -> (float) values.applyAsDouble(row) != expected[row]))
                        .as(measure.key())
                        .isEmpty();
            }
        }
    }

    @Test
    void findsTheSameRowsInManyRows() throws QuerySyntaxException {
        DataSet data = Digits.data(300, 200);
        RowFacts full = RowFacts.of(data).with(Classification.all(model, data));
        RowFacts brief = RowFacts.of(data).with(all(new Classification(model, data, 0)));
        for (String text : List.of("wrong sort:loss", "sort:confidence", "predicted:3 margin<0.05 sort:-probability")) {
            assertThat(Search.run(brief, new QueryParser(brief).parse(text)))
                    .as(text)
                    .isNotEmpty()
                    .isEqualTo(Search.run(full, new QueryParser(full).parse(text)));
        }
    }

    @Test
    void knowsNoOtherProbabilitiesOfManyRows() {
        DataSet data = Digits.data(300, 200);
        Predictions full = Classification.all(model, data);
        Predictions brief = all(new Classification(model, data, 0));
        for (int row = 0; row < 300; row++) {
            for (int label = 0; label < 10; label++) {
                boolean known = label == data.label(row) || label == full.predicted(row);
                assertThat(brief.probability(row, label))
                        .isEqualTo(known ? Float.valueOf(full.probability(row, label)) : Float.valueOf(Float.NaN));
            }
        }
    }

    private static Predictions all(Classification classification) {
        Predictions predictions = classification.next();
        while (classification.hasNext()) {
            predictions = classification.next();
        }
        return predictions;
    }
}
