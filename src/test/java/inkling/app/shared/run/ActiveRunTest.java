package inkling.app.shared.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.run.ActiveRun.Phase;
import inkling.app.shared.run.TrackedRun.Status;
import inkling.app.train.runs.RunLibrary;
import inkling.data.DataSet;
import inkling.data.Sprite;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.Probabilities;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.nn.Constant;
import inkling.nn.Sgd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ActiveRunTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private RunStore store;
    private ActiveRun active;
    private RunLibrary library;

    @BeforeEach
    void open() {
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
        reopen();
    }

    /** As at the next start. */
    private void reopen() {
        active = new ActiveRun(session, Background.inline(), store);
        library = new RunLibrary(Background.inline(), store, active);
        library.load();
    }

    @Test
    void trainsToTheEndAndKeepsTheRun() throws IOException {
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(active.phaseProperty().get()).isEqualTo(Phase.IDLE);
        assertThat(active.pace().progressProperty().get()).isEqualTo(1);
        assertThat(store.runs()).singleElement().satisfies(kept -> {
            assertThat(kept.facts().state()).isEqualTo(RunFacts.State.DONE);
            assertThat(kept.epochs()).hasSize(3);
        });
        TrackedRun run = library.shown().get(0);
        assertThat(run.statusProperty().get()).isEqualTo(Status.DONE);
        assertThat(run.loss().batches().size()).isEqualTo(30);
        assertThat(run.accuracy().validation().y(2))
                .isEqualTo(100 * store.runs().get(0).epochs().get(2).validationAccuracy());
    }

    @Test
    void handsOverTheModelWithinAnEpochAndWhatTheEpochsGiveTheValidationRows() {
        List<Standing> standings = new ArrayList<>();
        active.standingProperty().addListener((property, before, now) -> {
            if (now != null) {
                standings.add(now);
            }
        });
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(standings.get(0).model().card().epochs())
                .as("from the first batch")
                .isZero();
        List<Standing> epochs =
                standings.stream().filter(one -> one.validation() != null).toList();
        assertThat(epochs).extracting(one -> one.model().card().epochs()).containsExactly(1, 2, 3);
        Probabilities last = epochs.get(2).validation();
        assertThat(last.rows()).isEqualTo(100);
        for (int row = 0; row < 100; row++) {
            Prediction alone =
                    epochs.get(2).model().classify(TinyRun.DATA.images().picture(200 + row));
            assertThat(last.best(row)).isEqualTo(alone.digit());
            assertThat(last.at(row, 7)).isCloseTo(alone.probability(7), within(1e-5f));
        }
        assertThat(active.standingProperty().get()).isNull();
    }

    @Test
    void trainsAModelOnFromItsWeights() throws IOException {
        active.start("tiny", TinyRun.recipe(), false);
        Classifier first = ModelFile.read(store.runs().get(0).model());
        active.start("tiny, continued", TinyRun.recipe().withEpochs(1), false, first);
        Run continued = store.runs().stream()
                .filter(run -> run.facts().name().equals("tiny, continued"))
                .findFirst()
                .orElseThrow();
        assertThat(ModelFile.read(continued.model()).card().startedFrom()).isEqualTo(first.toString());
        assertThat(active.problemProperty().get()).isEmpty();

        active.start("mlp", RecipeFile.named("mlp").withSplit(TinyRun.recipe().split()), false, first);
        assertThat(active.problemProperty().get())
                .contains("expected a model to start from with the layers of recipe mlp");
    }

    @Test
    void waitsForAllDigits() throws IOException {
        session.useData(new DataSet(
                new Sprite(new byte[][] {TinyRun.DATA.images().block(0)}, 50), TinyRun.DATA.labels(), 300));
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(active.problemProperty().get()).isEqualTo("The digits to learn from are still being read.");
        assertThat(store.runs()).isEmpty();
        session.useData(new DataSet(
                new Sprite(new byte[][] {TinyRun.DATA.images().block(0)}, 60), TinyRun.DATA.labels(), 300));
        assertThat(active.problemProperty().get()).as("until they are read").isNotEmpty();
        session.useData(TinyRun.DATA);
        assertThat(active.problemProperty().get()).isEmpty();
    }

    @Test
    void trainsWhereNothingCanBeStoredAndSaysSo() throws IOException {
        store = new RunStore(Files.createFile(folder.resolve("file")).resolve("runs"));
        reopen();
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(active.problemProperty().get())
                .isEqualTo("This run is kept only until Inkling closes: " + store.folder() + " cannot be written.");
        TrackedRun run = library.shown().get(0);
        assertThat(run.statusProperty().get()).isEqualTo(Status.DONE);
        assertThat(run.getRun().classifier(3)).isNotNull();
    }

    @Test
    void handsOverEachModelWithWhatWasFittedToItAndStoresThatOfTheLast() throws IOException {
        List<CalibratedClassifier> used = new ArrayList<>();
        session.reader().property().addListener((property, before, now) -> used.add(now));
        active.liveProperty().set(true);
        // the first run prepares the digits to fit on
        active.start("first", TinyRun.recipe(), false);
        used.clear();
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(used).hasSize(3).allSatisfy(model -> {
            assertThat(model.calibration()).isNotNull();
            assertThat(model.calibration().isOf(model.classifier())).isTrue();
        });
        assertThat(used).extracting(model -> model.classifier().card().epochs()).containsExactly(1, 2, 3);
        Run run = store.find("tiny");
        assertThat(run.calibration(run.classifier(3))).contains(used.get(2).calibration());
        assertThat(run.calibration(run.classifier(2))).isEmpty();
    }

    @Test
    void keepsTheModelInUseUnlessItIsLive() throws IOException {
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(session.getModel()).isNull();
        Run run = store.find("tiny");
        assertThat(run.calibration(run.classifier(3))).isPresent();
    }

    @Test
    void pausesAndGoesOnWhereItWas() throws IOException {
        library.revisionProperty().addListener((property, before, now) -> active.pause());
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(active.phaseProperty().get()).isEqualTo(Phase.PAUSED);
        int guard = 0;
        while (active.phaseProperty().get() == Phase.PAUSED && guard++ < 100) {
            active.resume();
        }
        assertThat(guard).isGreaterThan(1);
        assertThat(store.runs().get(0).epochs()).hasSize(3);
        assertThat(store.runs().get(0).facts().state()).isEqualTo(RunFacts.State.DONE);
    }

    @Test
    void stopsWithWhatItLearnedAndCanGoOnAnotherTime() throws IOException {
        library.revisionProperty().addListener((property, before, now) -> {
            if (library.shown().get(0).getRun().epochs().size() == 1) {
                active.stop();
            }
        });
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(active.phaseProperty().get()).isEqualTo(Phase.IDLE);
        assertThat(store.runs().get(0).facts().state()).isEqualTo(RunFacts.State.STOPPED);
        assertThat(store.runs().get(0).epochs()).hasSize(1);

        reopen();
        active.continueRun(library.runs().get(0));
        assertThat(store.runs()).singleElement().satisfies(kept -> {
            assertThat(kept.facts().state()).isEqualTo(RunFacts.State.DONE);
            assertThat(kept.epochs()).hasSize(3);
        });
    }

    @Test
    void losesNothingWhenStoppedInItsFirstEpoch() throws IOException {
        active.start("unbroken", TinyRun.recipe(), false);
        stopAtTheFirstNews();
        active.start("broken", TinyRun.recipe(), false);
        Run broken = store.find("broken");
        assertThat(broken.facts().state()).isEqualTo(RunFacts.State.STOPPED);
        assertThat(broken.epochs()).isEmpty();

        reopen();
        active.continueRun(library.find(broken).orElseThrow());
        assertThat(figures(store.find("broken"))).isEqualTo(figures(store.find("unbroken")));
        assertThat(library.shown().get(0).loss().batches().size()).isEqualTo(30);
    }

    @Test
    void leavesTheRunUnderWayToTheNextStart() throws IOException {
        library.revisionProperty().addListener((property, before, now) -> active.pause());
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(active.phaseProperty().get()).isEqualTo(Phase.PAUSED);
        assertThat(store.interrupted()).isEmpty();
        active.shutDown();
        assertThat(store.interrupted())
                .singleElement()
                .satisfies(left -> assertThat(left.checkpoint()).exists());
    }

    @Test
    void beginsAnewWithARunThatDidNotComeToItsFirstBatch() throws IOException {
        Run nothing = TinyRun.cutOff(store, "nothing", 0);
        active.continueRun(new TrackedRun(nothing));
        assertThat(store.runs())
                .singleElement()
                .satisfies(kept -> assertThat(kept.epochs()).hasSize(3));
    }

    private void stopAtTheFirstNews() {
        library.revisionProperty().addListener((property, before, now) -> {
            if (active.phaseProperty().get() == Phase.RUNNING) {
                active.stop();
            }
        });
    }

    private static List<Double> figures(Run run) {
        return run.epochs().stream()
                .flatMap(epoch -> Stream.of(epoch.trainLoss(), epoch.validationLoss(), epoch.validationAccuracy()))
                .toList();
    }

    @Test
    void saysWhenTheLossIsNoLongerANumber() throws IOException {
        Recipe wild = TinyRun.recipe().withOptimizer(new Sgd(0.9)).withSchedule(new Constant(1e38));
        active.start("wild", wild, false);
        assertThat(active.problemProperty().get()).startsWith("The loss has not been a number since batch ");
        assertThat(active.phaseProperty().get()).isEqualTo(Phase.IDLE);
        assertThat(store.runs().get(0).facts().state()).isEqualTo(RunFacts.State.DIVERGED);
    }

    @Test
    void letsTheOtherScreensFollowLive() {
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(session.getModel()).isNull();
        active.liveProperty().set(true);
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(session.getModel().card().epochs()).isEqualTo(3);
        assertThat(session.epochsFollowProperty().get()).as("after the end").isFalse();
    }

    @Test
    void saysWhenThereIsNothingToLearnFrom() {
        session.useData(null);
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(active.problemProperty().get()).isEqualTo("There are no digits to learn from yet.");
    }

    @Test
    void saysWhyARunCannotStart() {
        active.start("tiny", TinyRun.recipe().withSplit(new TrainingSplit(100, 999, 0)), false);
        assertThat(active.problemProperty().get()).startsWith("expected");
        assertThat(active.phaseProperty().get()).isEqualTo(Phase.IDLE);
        session.useData(null);
        assertThat(active.problemProperty().get())
                .as("that of data no longer there")
                .isEmpty();
    }
}
