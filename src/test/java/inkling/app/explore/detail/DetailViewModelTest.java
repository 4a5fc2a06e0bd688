package inkling.app.explore.detail;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.Classification;
import inkling.analysis.FactsByHand;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.analysis.neighbors.similar.NeighborsByHand;
import inkling.analysis.neighbors.similar.PixelComparison;
import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.model.Lens;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.TrainingDynamics;
import inkling.learn.train.RowOutcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
    void asksTheModelAloneUntilItsPredictionsGetToTheRow() throws IOException {
        Classifier shipped = ModelFile.shipped();
        DataSet data = SampleData.rows(100);
        session.useData(data);
        session.select(43);
        assertThat(details().answer()).isNull();
        assertThat(value("predicted")).isEqualTo("–");

        session.useModel(shipped);
        Prediction expected = shipped.classify(data.images().picture(43));
        assertThat(value("predicted")).isEqualTo(expected.digit() + " · " + Figures.percent(expected.confidence(), 2));
        assertThat(value("loss")).isEqualTo(Figures.nats(-Math.log(expected.probability(3))));

        session.select(44);
        assertThat(details().answer().digit().row()).isEqualTo(44);
    }

    @Test
    void takesThePredictionOutOfTheFactsAsTheOtherViewsDo() {
        RowFacts facts = FactsByHand.six();
        session.useData(facts.data());
        session.lenses().lookThrough(new Lens(facts.predictions().model(), "by hand", null));
        session.useFacts(facts);

        session.select(1); // a 4 taken for a 9 with 0.6

        assertThat(value("label")).isEqualTo("4");
        assertThat(value("predicted")).isEqualTo("9 · 60.00%");
        assertThat(details().answer().isWrong()).isTrue();
        assertThat(value("loss")).isEqualTo("0.92");
        assertThat(details().answer().lossEquation()).isEqualTo("cross-entropy = −ln 0.4 = 0.92");
        assertThat(value("ink")).isEqualTo("2.0 px");
        session.select(0);
        assertThat(details().answer().isWrong()).isFalse();
    }

    @Test
    void saysOfWhichMeasuresTheModelHasYetToGetToTheRow() {
        DataSet data = SampleData.rows(2_100);
        Classifier classifier = FactsByHand.model();
        session.useData(data);
        session.useModel(classifier);
        session.useFacts(session.getFacts().with(new Classification(classifier, data).next()));
        session.select(2_000);
        assertThat(more("margin")).isEqualTo("not classified yet");
        assertThat(value("predicted")).as("this row is classified alone").isNotIn("–", "not classified yet");

        session.select(1_999);
        assertThat(more("margin")).isNotEqualTo("not classified yet");
        session.useFacts(session.getFacts().withOther(Classification.all(classifier, SampleData.rows(10))));
        assertThat(more("models")).isEqualTo("not classified yet");
    }

    @Test
    void doesNotAskForTheSameRowAgainWhileOthersAreClassified() {
        WorkByHand work = new WorkByHand();
        DetailViewModel waiting = new DetailViewModel(session, Background.on(work));
        Classifier classifier = FactsByHand.model();
        session.useModel(classifier);
        session.useData(SampleData.rows(100));
        session.select(50);
        work.doAll();
        Answer first = waiting.detailsProperty().get().answer();

        session.useFacts(session.getFacts().withDynamics(null));
        work.doAll();

        assertThat(waiting.detailsProperty().get().answer()).isSameAs(first).isNotNull();
    }

    @Test
    void forgetsTheAnswerOfAnEarlierModel() {
        WorkByHand work = new WorkByHand();
        DetailViewModel waiting = new DetailViewModel(session, Background.on(work));
        session.useModel(FactsByHand.model());
        session.useData(SampleData.rows(100));
        session.select(50);
        work.doAll();

        session.lenses().lookThrough(new Lens(FactsByHand.model(), "epoch 1", null));
        assertThat(waiting.detailsProperty().get().answer()).isNull();
        work.doAll();
        assertThat(waiting.detailsProperty().get().answer().model()).isEqualTo("epoch 1");
    }

    @Test
    void showsWhatASecondModelPredicts() {
        session.useModel(FactsByHand.model());
        session.useData(SampleData.rows(100));
        session.select(7);
        assertThat(details().other()).isNull();

        session.lenses().compareWith(new Lens(FactsByHand.model(), "B", null));
        assertThat(details().other().model()).isEqualTo("B");

        session.lenses().compareWith(null);
        assertThat(details().other()).isNull();
    }

    @Test
    void asksNoModelOfOtherClasses() {
        session.useModel(FactsByHand.model());
        session.useData(SampleData.letters(30));
        session.select(25);

        assertThat(details().answer()).isNull();
        assertThat(value("label")).isEqualTo("z");
    }

    @Test
    void tellsHowTheRunDidOnATrainingRow() {
        byte correct = RowOutcome.encode(0.9, true);
        byte wrong = RowOutcome.encode(0.1, false);
        TrainingDynamics dynamics = new TrainingDynamics(
                List.of(new byte[] {wrong, wrong}, new byte[] {correct, wrong}, new byte[] {wrong, wrong}));
        session.useData(SampleData.rows(100));
        session.select(0);
        assertThat(details().first()).extracting(Details.Line::key).doesNotContain("learned");

        session.useFacts(session.getFacts().withDynamics(dynamics));
        assertThat(value("learned")).isEqualTo("2 of 3");
        assertThat(value("forgotten")).isEqualTo("1");
        session.select(1);
        assertThat(value("learned")).isEqualTo("never in 3 epochs");
        session.select(2);
        assertThat(value("learned")).isEqualTo("–");
    }

    @Test
    void putsEveryMeasureOfNumbersIntoOneOfTheTables() {
        RowFacts facts = FactsByHand.six();
        session.useData(facts.data());
        session.useFacts(facts.withOther(facts.predictions())
                .withDynamics(new TrainingDynamics(List.of(new byte[4])))
                .withNeighbors(PixelComparison.of(facts.data(), NeighborsByHand.of(facts.data(), 5))));
        session.select(1);

        List<String> shown = Stream.concat(details().first().stream(), details().more().stream())
                .map(Details.Line::key)
                .toList();

        assertThat(shown)
                .doesNotHaveDuplicates()
                .containsAll(Measures.ALL.stream()
                        .filter(measure ->
                                !measure.isCategory() && measure.unit().isCounted())
                        .map(Measure::key)
                        .toList())
                .contains("models", "box", "center");
    }

    @Test
    void callsTheFirstOutlierOfFewRowsFarFromOthers() {
        DataSet data = NeighborsByHand.data(7, new int[7], 1, 2, 3, 4, 5, 6, 60);
        assertThat(outliers(data))
                .containsExactly(
                        "typical",
                        "typical",
                        "typical",
                        "typical",
                        "typical",
                        "typical",
                        "far from others (top " + Figures.probability(1 / 7.0) + ")");
        DataSet alike = NeighborsByHand.data(7, new int[7], 5, 5, 5, 5, 5, 5, 5);
        assertThat(outliers(alike)).as("none is farther than another").containsOnly("typical");
    }

    private List<String> outliers(DataSet data) {
        session.useData(data);
        session.useFacts(RowFacts.of(data).withNeighbors(PixelComparison.of(data, NeighborsByHand.of(data, 5))));
        List<String> values = new ArrayList<>();
        for (int row = 0; row < data.rows(); row++) {
            session.select(row);
            details().first().stream()
                    .filter(line -> line.key().equals("outlier"))
                    .forEach(line -> values.add(line.value()));
        }
        return values;
    }

    @Test
    void hasNothingToTellOfARowThatIsNotThere() {
        session.select(3);
        assertThat(model.digitProperty().get()).isNull();
        assertThat(details()).isNull();

        session.useData(SampleData.read(2, 10));
        assertThat(model.digitProperty().get()).isNull();
        assertThat(model.pixelText()).isEmpty();
    }

    private Details details() {
        return model.detailsProperty().get();
    }

    /** What the table beside the picture says. */
    private String value(String measure) {
        return details().first().stream()
                .filter(line -> line.key().equals(measure))
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** What the table under More says. */
    private String more(String measure) {
        return details().more().stream()
                .filter(line -> line.key().equals(measure))
                .findFirst()
                .orElseThrow()
                .value();
    }
}
