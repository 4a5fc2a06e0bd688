package inkling.app.shared.rows;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.analysis.FactsByHand;
import inkling.analysis.RowFacts;
import inkling.analysis.measure.Measures;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.model.Lens;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.learn.runs.TrainingDynamics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowAnalysisTest {
    private final Session session = new Session();
    private final WorkByHand work = new WorkByHand();
    private final RowAnalysis analysis = new RowAnalysis(session, Background.on(work));
    private final Classifier model = FactsByHand.model();
    private final DataSet data = Digits.data(50, 40);

    @Test
    void classifiesEveryRowOnceDataAndModelAreThere() {
        session.useModel(model);
        session.useData(data);
        assertThat(session.getFacts().predictions()).isNull();
        work.doAll();

        RowFacts facts = session.getFacts();
        assertThat(facts.predictions().rows()).isEqualTo(50);
        assertThat(facts.value(Measures.of("predicted"), 7))
                .isEqualTo(model.classify(data.images().picture(7)).digit());
        assertThat(analysis.summaryProperty().get()).startsWith("50 digits classified by tiny in ");
        assertThat(analysis.progressProperty().get()).isEqualTo(1);
    }

    @Test
    void startsOverWithAnotherModelAndDropsWhatAnEarlierOneStillBrings() {
        session.useModel(model);
        session.useData(data);
        Classifier other = FactsByHand.model();
        session.useModel(other);
        assertThat(session.getFacts().predictions()).isNull();
        work.doAll();

        assertThat(session.getFacts().predictions().model()).isSameAs(other);
    }

    @Test
    void looksThroughAnotherModelUntilThatIsTakenBack() {
        session.useModel(model);
        session.useData(data);
        work.doAll();
        Classifier epoch = FactsByHand.model();
        TrainingDynamics dynamics = new TrainingDynamics(List.of(new byte[40]));

        session.lenses().lookThrough(new Lens(epoch, "tiny after epoch 1", dynamics));
        work.doAll();
        assertThat(session.getFacts().predictions().model()).isSameAs(epoch);
        assertThat(session.getFacts().dynamics()).isSameAs(dynamics);
        assertThat(analysis.summaryProperty().get()).contains("tiny after epoch 1");

        session.lenses().lookThrough(null);
        work.doAll();
        assertThat(session.getFacts().predictions().model()).isSameAs(model);
        assertThat(session.getFacts().dynamics()).isNull();
    }

    @Test
    void knowsHowTheRunOfTheModelInUseLearned(@TempDir Path folder) throws IOException {
        Run run = TinyRun.kept(new RunStore(folder), "tiny", TinyRun.recipe());
        session.useModel(run.classifier(1), "tiny", run);
        session.useData(TinyRun.DATA);
        work.doAll();
        assertThat(session.getFacts().dynamics().epochs()).isEqualTo(1);

        session.lenses().compareWith(new Lens(FactsByHand.model(), "other", null));
        work.doAll();
        assertThat(session.getFacts().dynamics().epochs()).isEqualTo(1);

        session.useModel(model);
        work.doAll();
        assertThat(session.getFacts().dynamics()).isNull();
    }

    @Test
    void keepsWhatTheEpochBeforeSaysUntilTheNextHasClassifiedAllRows() {
        session.useData(data);
        session.useLiveModel(model);
        work.doAll();
        Classifier second = FactsByHand.model();
        session.useLiveModel(second);
        assertThat(session.getFacts().predictions().model()).isSameAs(model);
        assertThat(session.getFacts().predictions().rows()).isEqualTo(50);

        work.doAll();
        assertThat(session.getFacts().predictions().model()).isSameAs(second);
    }

    @Test
    void classifiesAllRowsThoughEpochsComeFasterAndThenGoesOnWithTheNewest() {
        session.useData(data);
        session.useLiveModel(model);
        Classifier newest = FactsByHand.model();
        session.useLiveModel(FactsByHand.model());
        session.useLiveModel(newest);
        work.doOne();
        assertThat(session.getFacts().predictions().model()).isSameAs(model);

        work.doAll();
        assertThat(session.getFacts().predictions().model()).isSameAs(newest);
        session.useModel(model);
        assertThat(session.getFacts().predictions())
                .as("another model starts over")
                .isNull();
    }

    @Test
    void comparesWithASecondModelWithoutClassifyingAgainWithTheFirst() {
        session.useModel(model);
        session.useData(data);
        work.doAll();
        var first = session.getFacts().predictions();

        session.lenses().compareWith(new Lens(FactsByHand.model(), "other", null));
        work.doAll();
        assertThat(session.getFacts().predictions()).isSameAs(first);
        assertThat(session.getFacts().other().rows()).isEqualTo(50);

        session.lenses().compareWith(null);
        work.doAll();
        assertThat(session.getFacts().other()).isNull();
    }

    @Test
    void saysWhyAModelOfOtherClassesCannotClassify() {
        session.useModel(model);
        session.useData(
                new DataSet(data.images(), new OneHotLabels(new byte[50], new Classes(List.of("cat", "dog"))), 40));
        work.doAll();

        assertThat(session.getFacts().predictions()).isNull();
        assertThat(analysis.summaryProperty().get())
                .isEqualTo("tiny distinguishes 10 classes, the data set has 2: it cannot classify these pictures");
    }
}
