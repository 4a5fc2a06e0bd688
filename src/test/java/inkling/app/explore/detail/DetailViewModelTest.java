package inkling.app.explore.detail;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DetailViewModelTest {
    private final Session session = new Session();
    private final DetailViewModel model = new DetailViewModel(session, Background.inline());

    @Test
    void readsTheSelectedRowOutOfTheSprite() {
        DataSet data = SampleData.rows(100);
        session.useData(data);

        session.select(43);

        assertThat(model.digitProperty().get().picture())
                .isEqualTo(data.images().picture(43));
        assertThat(model.digitProperty().get().label()).isEqualTo(3);
    }

    @Test
    void saysWhereAPixelLiesInItsRow() {
        byte[] pixels = new byte[Sprite.BLOCK_ROWS * Picture.SIZE];
        pixels[343] = (byte) 253;
        session.useData(
                new DataSet(new Sprite(new byte[][] {pixels}, 1), new OneHotLabels(new byte[] {7}, Classes.DIGITS), 1));
        session.select(0);

        model.pixelProperty().set(343);

        assertThat(model.pixelText()).isEqualTo("row 12, column 7 → offset 343, value 253 (0.992)");
    }

    @Test
    void knowsTheMnistIndexOfMnistsRowsOnly() {
        DataSet mnist = new DataSet(
                new Sprite(new byte[65][], 65_000),
                new OneHotLabels(new byte[65_000], Classes.DIGITS),
                DataSet.MNIST_TRAIN_ROWS);

        assertThat(SelectedDigit.origin(mnist, 0)).isEqualTo("train · MNIST 5,000");
        assertThat(SelectedDigit.origin(mnist, 54_999)).isEqualTo("train · MNIST 59,999");
        assertThat(SelectedDigit.origin(mnist, 55_000)).isEqualTo("test · MNIST 0");
        assertThat(SelectedDigit.origin(SampleData.rows(100), 90)).isEqualTo("test");
    }

    @Test
    void asksTheModelOfEachDigitAndAgainWhenTheModelChanges() throws IOException {
        Classifier shipped = ModelFile.shipped();
        DataSet data = SampleData.rows(100);
        session.useData(data);
        session.select(43);
        assertThat(model.answerProperty().get()).isNull();

        session.useModel(shipped);
        Prediction expected = shipped.classify(data.images().picture(43));
        assertThat(model.answerProperty().get().label()).isEqualTo(expected.digit());
        assertThat(model.answerProperty().get().text())
                .isEqualTo(expected.digit() + " · " + Figures.percent(expected.confidence(), 2));

        session.select(44);
        assertThat(model.answerProperty().get().digit().row()).isEqualTo(44);
    }

    @Test
    void hasNothingToTellOfARowThatIsNotThere() {
        session.select(3);
        assertThat(model.digitProperty().get()).isNull();

        session.useData(SampleData.read(2, 10));
        assertThat(model.digitProperty().get()).isNull();
        assertThat(model.pixelText()).isEmpty();
    }
}
