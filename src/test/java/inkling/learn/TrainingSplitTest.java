package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.RowSet;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrainingSplitTest {
    private final DataSet data = Digits.data(1300, 1000);
    private final MyDigitsExamples own = new MyDigitsExamples(Digits.data(7, 7), Digits.data(3, 3));
    private final DataSet doodles = DataSet.of(
            Collections.nCopies(2, data.images().picture(5)),
            new byte[] {OneHotLabels.NO_CLASS, OneHotLabels.NO_CLASS},
            Classes.DIGITS);

    @Test
    void validatesOnTheEndOfTheTrainSplitAndNeverUsesTestRows() {
        TrainingSplit rows = new TrainingSplit(200, 0, 0);
        Examples train = rows.train(data, ExtraExamples.NONE, 1);
        Examples validation = rows.validation(data);
        assertThat(train.size()).isEqualTo(800);
        assertThat(train.row(799)).isEqualTo(799);
        assertThat(validation.size()).isEqualTo(200);
        assertThat(validation.row(0)).isEqualTo(800);
        assertThat(validation.row(199)).isEqualTo(999);
    }

    @Test
    void knowsWhetherItTrainsOnTheLastRows() {
        assertThat(new TrainingSplit(200, 0, 0).trainsOnLast(200, data)).isFalse();
        assertThat(new TrainingSplit(199, 0, 0).trainsOnLast(200, data)).isTrue();
        assertThat(new TrainingSplit(0, 0, 0).trainsOnLast(200, data)).isTrue();
        assertThat(new TrainingSplit(0, 800, 0).trainsOnLast(200, data)).isFalse();
        assertThat(new TrainingSplit(0, 0, 0).trainsOnLast(0, data)).isFalse();
    }

    @Test
    void leavesRowsToTrainOnInASmallDataSet() {
        TrainingSplit usual = new TrainingSplit(TrainingSplit.VALIDATION_ROWS, 0, 0.1);
        assertThat(usual.fittedTo(data)).isEqualTo(new TrainingSplit(166, 0, 0.1));
        assertThat(new TrainingSplit(5_000, 800, 0).fittedTo(data)).isEqualTo(new TrainingSplit(166, 800, 0));
        assertThat(usual.fittedTo(Digits.data(3, 2))).isEqualTo(new TrainingSplit(1, 0, 0.1));
        assertThat(new TrainingSplit(200, 800, 0).fittedTo(data)).isEqualTo(new TrainingSplit(200, 800, 0));
        assertThat(new TrainingSplit(0, 0, 0).fittedTo(data)).isEqualTo(new TrainingSplit(0, 0, 0));
    }

    @Test
    void asksForTwoRowsWhereThereIsOne() {
        DataSet one = Digits.data(2, 1);
        TrainingSplit fitted = new TrainingSplit(TrainingSplit.VALIDATION_ROWS, 0, 0).fittedTo(one);
        assertThatThrownBy(() -> fitted.train(one, ExtraExamples.NONE, 1))
                .hasMessage("expected at least 2 train rows, 1 to train on and 1 for validation, found 1");
        assertThat(new TrainingSplit(0, 0, 0)
                        .fittedTo(one)
                        .train(one, ExtraExamples.NONE, 1)
                        .size())
                .isEqualTo(1);
    }

    @Test
    void asksForTwoClassesWhereLabelsAreToBeWrong() {
        DataSet one = new DataSet(data.images(), new OneHotLabels(new byte[1300], new Classes(List.of("cat"))), 1000);
        assertThatThrownBy(() -> new TrainingSplit(200, 0, 0.1).train(one, ExtraExamples.NONE, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("expected at least 2 classes for label noise, found 1");
        assertThat(new TrainingSplit(200, 0, 0)
                        .train(one, ExtraExamples.NONE, 1)
                        .size())
                .isEqualTo(800);
    }

    @Test
    void takesTheFirstRowsWhenAskedForFewer() {
        Examples train = new TrainingSplit(200, 30, 0).train(data, ExtraExamples.NONE, 1);
        assertThat(train.size()).isEqualTo(30);
        assertThat(train.row(29)).isEqualTo(29);
    }

    @Test
    void appendsExtraExamplesAndNeverUsesThemForValidation() {
        ExtraExamples extra = new ExtraExamples(Digits.data(50, 50), doodles, own);
        for (TrainingSplit rows :
                List.of(new TrainingSplit(200, 0, 0), new TrainingSplit(200, 30, 0), new TrainingSplit(0, 0, 0))) {
            int rest = rows.train(data, ExtraExamples.NONE, 1).size();
            Examples train = rows.train(data, extra, 1);
            assertThat(train.size()).isEqualTo(rest + 59);
            assertThat(train.label(rest + 3)).isEqualTo(extra.rareForms().label(3));
            assertThat(train.label(rest + 58)).isEqualTo(OneHotLabels.NO_CLASS);
            assertThat(train.label(rest + 52)).isEqualTo(own.training().label(2));
            assertThat(pixels(train, rest + 52)).isEqualTo(pixels(Examples.of(own.training(), 0, 7), 2));
            assertThat(pixels(train, rest - 1)).isEqualTo(pixels(Examples.of(data, 0, rest), rest - 1));
        }
        assertThat(new TrainingSplit(200, 0, 0).validation(data).size()).isEqualTo(200);
    }

    /** Of the labels that all examples of a digit get, the right one is as frequent as each other one. */
    @Test
    void noiseOfNineTenthsLeavesNothingToLearn() {
        Examples clean = new TrainingSplit(200, 0, 0).train(data, ExtraExamples.NONE, 1);
        int correct = 0;
        for (int seed = 0; seed < 20; seed++) {
            Examples noisy = new TrainingSplit(200, 0, 0.9).train(data, ExtraExamples.NONE, seed);
            for (int i = 0; i < 800; i++) {
                correct += noisy.label(i) == clean.label(i) ? 1 : 0;
            }
        }
        assertThat(correct / 16_000.0).isBetween(0.09, 0.11);
    }

    @Test
    void identifiesAnExampleByItsPlaceHoweverTheyAreShuffled() {
        Examples train =
                new TrainingSplit(200, 0, 0).train(data, new ExtraExamples(Digits.data(50, 50), doodles, own), 1);
        Examples shuffled = train.shuffled(5);
        for (int i = 0; i < shuffled.size(); i++) {
            int place = shuffled.place(i);
            assertThat(shuffled.label(i)).isEqualTo(train.label(place));
            assertThat(shuffled.row(i)).isEqualTo(train.row(place)).isEqualTo(place < 800 ? place : 500 + place);
        }
    }

    @Test
    void replacesTheGivenShareOfLabelsByWrongOnes() {
        Examples train = new TrainingSplit(0, 0, 0.3).train(data, ExtraExamples.NONE, 1);
        int wrong = 0;
        for (int i = 0; i < train.size(); i++) {
            assertThat(train.label(i)).isBetween(0, 9);
            wrong += train.label(i) == data.label(train.row(i)) ? 0 : 1;
        }
        assertThat(wrong).isBetween(255, 345);
    }

    @Test
    void drawsTheSameWrongLabelsForTheSameSeedOnly() {
        TrainingSplit rows = new TrainingSplit(0, 0, 0.5);
        assertThat(labels(rows.train(data, ExtraExamples.NONE, 1)))
                .isEqualTo(labels(rows.train(data, ExtraExamples.NONE, 1)));
        assertThat(labels(rows.train(data, ExtraExamples.NONE, 1)))
                .isNotEqualTo(labels(rows.train(data, ExtraExamples.NONE, 2)));
    }

    @Test
    void takesAllRowsNotForValidationWhenAskedForAsMany() {
        assertThat(new TrainingSplit(200, 800, 0)
                        .train(data, ExtraExamples.NONE, 1)
                        .size())
                .isEqualTo(800);
        assertThat(new TrainingSplit(999, 1, 0)
                        .train(data, ExtraExamples.NONE, 1)
                        .size())
                .isEqualTo(1);
        assertThat(new TrainingSplit(999, 0, 0)
                        .train(data, ExtraExamples.NONE, 1)
                        .size())
                .isEqualTo(1);
    }

    @Test
    void refusesMoreRowsThanThereAre() {
        assertThatThrownBy(() -> new TrainingSplit(200, 801, 0).train(data, ExtraExamples.NONE, 1))
                .hasMessageContaining(
                        "expected at least 1001 train rows, 801 to train on and 200 for validation, found 1000");
        assertThatThrownBy(() -> new TrainingSplit(1000, 0, 0).train(data, ExtraExamples.NONE, 1))
                .hasMessageContaining(
                        "expected at least 1001 train rows, 1 to train on and 1000 for validation, found 1000");
        assertThatThrownBy(() -> new TrainingSplit(0, 0, 1.5)).hasMessageContaining("label noise from 0 to 1");
    }

    @Test
    void leavesRowsOutAndKeepsTheNoiseAndPlacesOfTheOthers() {
        TrainingSplit split = new TrainingSplit(200, 100, 0.5);
        Examples all = split.train(data, ExtraExamples.NONE, 1);
        RowChanges changes = RowChanges.NONE.leavingOut(RowSet.of(0, 7, 99, 100, 900));

        Examples fewer = split.train(data, ExtraExamples.NONE.with(changes), 1);

        assertThat(fewer.size()).isEqualTo(97).isEqualTo(split.trainRows(data, changes));
        for (int i = 0; i < fewer.size(); i++) {
            assertThat(fewer.row(i)).isNotIn(0, 7, 99).isEqualTo(fewer.place(i));
            assertThat(fewer.label(i)).isEqualTo(all.label(fewer.row(i)));
        }
    }

    @Test
    void addsTrainingRowsBeyondItsSizeButNeverValidationOrTestRows() {
        TrainingSplit split = new TrainingSplit(200, 100, 0);
        RowChanges changes = RowChanges.NONE.adding(RowSet.of(5, 100, 799, 800, 950, 1_100));

        Examples more = split.train(data, new ExtraExamples(Digits.data(3, 3), doodles, own, changes), 1);

        assertThat(more.row(99)).isEqualTo(99);
        assertThat(more.row(100)).isEqualTo(100);
        assertThat(more.row(101)).isEqualTo(799);
        assertThat(more.label(101)).isEqualTo(data.label(799));
        assertThat(more.row(102)).isEqualTo(data.rows());
        assertThat(split.trainRows(data, changes)).isEqualTo(102);
        assertThat(more.label(more.size() - 1)).isEqualTo(OneHotLabels.NO_CLASS);
    }

    @Test
    void refusesToLeaveOutAllRows() {
        ExtraExamples extra = ExtraExamples.NONE.with(RowChanges.NONE.leavingOut(RowSet.range(0, 1_000)));

        assertThatThrownBy(() -> new TrainingSplit(200, 0, 0).train(data, extra, 1))
                .hasMessageContaining("found all left out");
    }

    private static float[] pixels(Examples examples, int index) {
        float[] image = new float[Picture.SIZE];
        examples.image(index, image, 0);
        return image;
    }

    private static String labels(Examples examples) {
        StringBuilder labels = new StringBuilder();
        for (int i = 0; i < examples.size(); i++) {
            labels.append(examples.label(i));
        }
        return labels.toString();
    }
}
