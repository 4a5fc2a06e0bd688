package inkling.app.draw.why.neighbors;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.app.draw.answer.Answer;
import inkling.app.draw.answer.Answers;
import inkling.app.draw.why.neighbors.Nearest.NearbyDigit;
import inkling.app.explore.SampleData;
import inkling.app.shared.Background;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Letters;
import inkling.data.OneHotLabels;
import inkling.data.format.DataFolder;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class NeighborsModelTest {
    private static final int ROW = 55_000;

    private static DataSet data;
    private static Answer digit;

    private final Session session = new Session();
    private final SimpleObjectProperty<@Nullable Answer> answer = new SimpleObjectProperty<>();
    private final NeighborsModel model = new NeighborsModel(session, Background.inline(), answer);

    @BeforeAll
    static void read() throws IOException {
        data = DataFolder.read(Path.of("data"), some -> {});
        digit = Answers.to(data.images().picture(ROW), ModelFile.shipped());
    }

    @Test
    void findsTrainingDigitsOfTheSameClass() {
        session.useData(data);
        session.useModel(digit.model());
        answer.set(digit);
        assertThat(model.nearestProperty().get().digits())
                .hasSize(5)
                .allMatch(near -> near.name().equals("" + data.label(ROW)))
                .allMatch(near -> near.found().row() < data.trainRows());
    }

    @Test
    void anAnswerBeforeTheDataGetsItsNeighborsWhenTheDataIsThere() {
        answer.set(digit);
        assertThat(model.nearestProperty().get().digits()).isEmpty();
        session.useData(data);
        session.useModel(digit.model());
        assertThat(model.nearestProperty().get().digits()).hasSize(5);
    }

    @Test
    void saysThatThereAreNoTrainingDigits() {
        answer.set(digit);
        session.useModel(digit.model());
        session.useData(FactsByHand.data(1, 2, 3).named("digits"));
        assertThat(model.problemProperty().get()).isEmpty();

        DataSet test = FactsByHand.data(1, 2, 3);
        session.useData(new DataSet(test.images(), test.labels(), 0));
        assertThat(model.problemProperty().get()).isEqualTo("the data set has no training digits");
        assertThat(model.nearestProperty().get().digits()).isEmpty();
    }

    @Test
    void contradictsTheAnswerOnlyWhereModelAndDataHaveTheSameClasses() {
        session.useData(data);
        session.useModel(digit.model());
        answer.set(digit);
        NearbyDigit same = model.nearestProperty().get().digits().get(0);
        NearbyDigit other = new NearbyDigit(same.found(), "another", same.picture());
        assertThat(model.contradicts(same, digit)).isFalse();
        assertThat(model.contradicts(other, digit)).isTrue();

        session.useData(FactsByHand.data(1, 2, 3).named("digits"));
        assertThat(model.contradicts(other, digit)).isTrue();
        session.useData(new DataSet(data.images(), new OneHotLabels(new byte[65_000], Letters.CLOTHES), 55_000));
        assertThat(model.contradicts(other, digit)).isFalse();
        assertThat(model.classesProperty().getValue().isDigits()).isFalse();
    }

    @Test
    void opensOneOnExplore() {
        session.useData(data);
        session.useModel(digit.model());
        answer.set(digit);
        NearbyDigit second = model.nearestProperty().get().digits().get(1);
        model.open(second);
        assertThat(session.screenProperty().get()).isEqualTo(ScreenName.EXPLORE);
        assertThat(session.getSelectedRow()).isEqualTo(second.found().row());
        assertThat(session.getShownRows().rows())
                .hasSize(5)
                .isSorted()
                .contains(second.found().row());
    }

    @Test
    void saysInOneSentenceWhyThereAreNone() {
        answer.set(digit);
        session.useModel(digit.model());
        session.useData(DataSet.of(List.of(), new byte[0], Classes.DIGITS));
        assertThat(model.problemProperty().get()).isNotEmpty();
        assertThat(model.nearestProperty().get().digits()).isEmpty();
        session.useData(data);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.nearestProperty().get().digits()).hasSize(5);
    }

    @Test
    void anEmptyPadHasNoNeighbors() {
        answer.set(digit);
        answer.set(null);
        assertThat(model.nearestProperty().get()).isNull();
    }

    @Test
    void saysThatTheRowsAreTooManyAndShowsNoneOfOtherData() {
        session.useData(data);
        session.useModel(digit.model());
        session.useData(SampleData.eightMillion());
        assertThat(session.reader().getCalibrator()).isNull();
        assertThat(model.problemProperty().get()).isEqualTo("8,000,000 digits: too many to search");
        answer.set(digit);
        assertThat(model.nearestProperty().get().digits()).isEmpty();

        session.useData(data);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.nearestProperty().get().digits()).hasSize(5);
    }
}
