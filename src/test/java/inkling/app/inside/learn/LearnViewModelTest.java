package inkling.app.inside.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.inside.film.Film;
import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Figures;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.chart.Curve;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.ActiveRun.Phase;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearnViewModelTest {
    private static final int FIRST_TEST_ROW = 300;

    @TempDir
    private Path folder;

    private final Session session = new Session();
    private final PadModel pad = new PadModel();
    private RunStore store;
    private ActiveRun active;
    private Subject subject;
    private Film film;
    private LearnViewModel learn;

    @BeforeEach
    void open() {
        store = new RunStore(folder);
        open(Background.inline());
    }

    private void open(Background training) {
        active = new ActiveRun(session, training, store);
        subject = new Subject(session, pad, Background.inline());
        film = new Film(session, active, subject, Background.inline());
        learn = new LearnViewModel(session, active, film, subject, pad, Background.inline(), () -> 0);
        learn.setWatched(true);
    }

    @Test
    @Tag("slow")
    void beginsAtOnceWithNothingToChooseAndSaysHowItStands() throws IOException {
        session.useData(TinyRun.DATA);
        List<String> heads = new ArrayList<>();
        learn.wordsProperty().addListener((property, before, now) -> heads.add(now.head()));
        learn.begin();
        Run run = store.runs().get(0);
        assertThat(run.recipe().name()).isEqualTo("codelab");
        assertThat(run.epochs()).hasSize(4);
        assertThat(learn.runProperty().get().isSameRunAs(run)).isTrue();
        int batches = run.batches().get(0).batches();
        assertThat(heads).contains("Training begins…", "Epoch 1 of 4, batch 1 of " + batches);
        assertThat(learn.wordsProperty().get().head()).startsWith("Trained: 4 epochs in ");
        assertThat(subject.getModel().card().epochs()).isEqualTo(4);

        learn.begin();
        assertThat(store.runs())
                .as("it is still looked into: no other one begins")
                .hasSize(1);
    }

    @Test
    @Tag("slow")
    void waitsForTheDataSet() throws IOException {
        learn.begin();
        assertThat(learn.wordsProperty().get().head()).isEqualTo("Training begins as soon as a data set is read");
        assertThat(store.runs()).isEmpty();
        session.useData(TinyRun.DATA);
        assertThat(store.runs()).hasSize(1);
    }

    @Test
    void aTrainingThatCouldNotBeginIsNoLongerExpected() {
        WorkByHand work = new WorkByHand();
        open(Background.on(work));
        session.useData(new DataSet(TinyRun.DATA.images(), TinyRun.DATA.labels(), 0));
        learn.begin();
        work.doAll();
        assertThat(active.problemProperty().get()).isNotEmpty();

        session.useData(TinyRun.DATA);
        active.start("tiny", TinyRun.recipe(), false);
        work.doAll();
        assertThat(active.problemProperty().get()).isEmpty();
        assertThat(learn.runProperty().get()).isNull();
    }

    @Test
    void doesNotBeginWhenNobodyLooksAnyMore() throws IOException {
        learn.begin();
        learn.setWatched(false);
        session.useData(TinyRun.DATA);
        assertThat(store.runs()).isEmpty();
    }

    @Test
    void watchesWhatBeganWhileItWaited() throws IOException {
        learn.begin();
        learn.setWatched(false);
        session.useData(TinyRun.DATA);
        active.phaseProperty().addListener((property, before, now) -> {
            if (now == Phase.RUNNING) {
                learn.setWatched(true);
            }
        });
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(store.runs()).hasSize(1);
        assertThat(learn.runProperty().get().name()).isEqualTo("tiny");
    }

    @Test
    void needsNoRowToLearnFrom() {
        List<Picture> pictures = List.of(new Picture(new byte[Picture.SIZE]));
        DataSet rows = DataSet.of(pictures, new byte[1], new Classes(List.of("bag", "shoe")));
        session.useData(new DataSet(rows.images(), rows.labels(), 0));
        assertThat(subject.rowProperty().get()).isZero();
    }

    @Test
    void watchesTheRunInProgressInsteadOfAnother() throws IOException {
        session.useData(TinyRun.DATA);
        active.phaseProperty().addListener((property, before, now) -> {
            if (now == Phase.STARTING) {
                learn.begin();
            }
        });
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(store.runs()).hasSize(1);
        assertThat(learn.runProperty().get().name()).isEqualTo("tiny");
    }

    @Test
    void looksAtARowThatItDoesNotLearnFromUntilSomethingIsDrawn() {
        session.useData(TinyRun.DATA);
        int label = TinyRun.DATA.label(FIRST_TEST_ROW);
        watchTiny();
        LearnWords words = learn.wordsProperty().get();
        assertThat(words.hint()).isEqualTo("Draw a 4 above and watch it being learned.");
        assertThat(words.answer()).startsWith("It classifies row 300, a " + label + ", as a");
        assertThat(subject.pictureProperty().get())
                .isEqualTo(TinyRun.DATA.images().picture(FIRST_TEST_ROW));

        pad.show(TinyRun.DATA.images().picture(7));
        assertThat(learn.wordsProperty().get().hint()).isEmpty();
        assertThat(learn.wordsProperty().get().answer()).startsWith("It classifies your drawing as a");

        pad.clear();
        learn.setWatched(false);
        assertThat(subject.rowProperty().get()).isEqualTo(FIRST_TEST_ROW);
    }

    @Test
    void keepsTheRowThatIsShown() {
        learn.setWatched(false);
        session.useData(TinyRun.DATA);
        watchTiny();
        List<Integer> rows = new ArrayList<>();
        subject.rowProperty().subscribe(row -> rows.add(row.intValue()));
        learn.setWatched(true);
        learn.setWatched(false);
        assertThat(rows).containsExactly(FIRST_TEST_ROW);
        session.select(12);
        learn.setWatched(true);
        assertThat(rows).as("the user selected one").containsExactly(FIRST_TEST_ROW, 12);
    }

    @Test
    void takesSamplesOfTheValidationRowsWithinTheEpochs() throws IOException {
        session.useData(TinyRun.DATA);
        watchTiny();
        Run run = store.runs().get(0);
        Curve accuracy = learn.curves().accuracy();
        assertThat(accuracy.x(0)).isEqualTo(0.1, within(1e-9));
        assertThat(accuracy.y(0)).isBetween(0.0, 100.0);
        for (int epoch = 1; epoch <= 3; epoch++) {
            assertThat(accuracy.at(epoch))
                    .isEqualTo(100 * run.epochs().get(epoch - 1).validationAccuracy());
        }
        assertThat(learn.curves().loss().at(3)).isEqualTo(run.epochs().get(2).validationLoss());
        assertThat(learn.wordsProperty().get().validation()).endsWith("of 100 validation digits correctly.");
    }

    @Test
    void aSampleIsWhatAnEvaluationOfTheSameRowsFinds() throws IOException {
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        Classifier model = run.classifier(1);
        ValidationCurves curves = new ValidationCurves(Background.inline(), () -> 0);
        curves.begin(new inkling.app.shared.run.TrackedRun(run), TinyRun.DATA);
        curves.take(model, 3.5);
        Evaluation expected = Evaluation.of(model, Examples.of(TinyRun.DATA, 200, 300));
        assertThat(curves.accuracy().at(3.5)).isEqualTo(100 * expected.accuracy(), within(1e-6));
        assertThat(curves.loss().at(3.5)).isEqualTo(expected.crossEntropy(), within(1e-6));
    }

    @Test
    void usesTheModelOfTheEpochShownOnAllScreens() throws IOException {
        session.useData(TinyRun.DATA);
        watchTiny();
        film.epochProperty().set(2);
        double second = store.runs().get(0).epochs().get(1).validationAccuracy();
        assertThat(learn.wordsProperty().get().validation())
                .isEqualTo("It classifies " + Figures.percent(second) + " of 100 validation digits correctly.");
        assertThat(learn.usableProperty().get()).isTrue();
        learn.useModel();
        assertThat(session.getModel().card().epochs()).isEqualTo(2);
        assertThat(session.getModelRun().id()).isEqualTo(store.runs().get(0).id());
        assertThat(film.epochProperty().get()).isEqualTo(2);
        assertThat(learn.usableProperty().get()).as("it is in use").isFalse();
        String row = "it classifies row 300, a " + TinyRun.DATA.label(FIRST_TEST_ROW) + ", as a";
        assertThat(learn.wordsProperty().get().answer()).startsWith("After epoch 2, " + row);
        film.epochProperty().set(0);
        assertThat(learn.wordsProperty().get().answer()).startsWith("Before training, " + row);
        assertThat(learn.usableProperty().get()).as("nothing was learned yet").isFalse();
    }

    @Test
    void otherDataGiveNoSample() throws IOException {
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        DataSet few = Digits.data(60, 50);
        ValidationCurves curves = new ValidationCurves(Background.inline(), () -> 0);
        curves.begin(new inkling.app.shared.run.TrackedRun(run), few);
        curves.take(run.classifier(1), 3.5);
        assertThat(curves.accuracy().at(3.5)).isNaN();
    }

    private void watchTiny() {
        active.phaseProperty().addListener((property, before, now) -> {
            if (now == Phase.STARTING) {
                learn.begin();
            }
        });
        active.start("tiny", TinyRun.recipe(), false);
    }
}
