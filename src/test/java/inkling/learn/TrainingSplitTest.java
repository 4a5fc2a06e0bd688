package inkling.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
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
    void holdsBackTheEndOfTheTrainSplitAndNeverTakesATestRow() {
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
    void takesTheFirstRowsIfAskedForFewer() {
        Examples train = new TrainingSplit(200, 30, 0).train(data, ExtraExamples.NONE, 1);
        assertThat(train.size()).isEqualTo(30);
        assertThat(train.row(29)).isEqualTo(29);
    }

    @Test
    void putsExtraExamplesBehindWhatIsLearnedFromAndNeverHoldsThemBack() {
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

    @Test
    void tellsAnExampleByItsPlaceHoweverTheyAreShuffled() {
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
    void replacesTheAskedShareOfLabelsByWrongOnes() {
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
    void takesAllRowsThatAreNotHeldBackIfAskedForAsMany() {
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
                .hasMessageContaining("at most 1000 rows");
        assertThatThrownBy(() -> new TrainingSplit(1000, 0, 0).train(data, ExtraExamples.NONE, 1))
                .hasMessageContaining("at most 1000 rows");
        assertThatThrownBy(() -> new TrainingSplit(0, 0, 1.5)).hasMessageContaining("label noise from 0 to 1");
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
