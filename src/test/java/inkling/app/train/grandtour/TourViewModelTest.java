package inkling.app.train.grandtour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.shared.Background;
import inkling.app.shared.ScreenName;
import inkling.app.shared.Session;
import inkling.app.shared.run.ActiveRun;
import inkling.app.train.runs.RunExplorer;
import inkling.app.train.runs.RunLibrary;
import inkling.app.train.watch.Replay;
import inkling.data.DataSet;
import inkling.learn.Digits;
import inkling.learn.Prediction;
import inkling.learn.TrainingSplit;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TourViewModelTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private final Background background = Background.inline();
    private long now;
    private RunStore store;
    private ActiveRun active;
    private RunLibrary library;
    private Replay replay;
    private TourViewModel tour;

    @BeforeEach
    void open() {
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
        active = new ActiveRun(session, background, store);
        library = new RunLibrary(background, store, active);
        replay = new Replay(session, background, library);
        tour = new TourViewModel(
                session, background, replay, active, new RunExplorer(session, background), () -> now += 1000);
    }

    @Test
    void showsWhatTheModelOfAnEpochGivesTheValidationRows() throws IOException {
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        library.load();
        assertThat(tour.digitsProperty().get()).as("nobody looks").isNull();
        tour.watchedProperty().set(true);
        assertDigits(run, 3);
        replay.epochProperty().set(1);
        assertDigits(run, 1);
        assertThat(tour.stateProperty().get()).matches("after epoch 1: [0-9.]+% correct");
        replay.epochProperty().set(3);
        assertDigits(run, 3);
    }

    private void assertDigits(Run run, int epoch) throws IOException {
        TourDigits digits = tour.digitsProperty().get();
        assertThat(digits.epoch()).isEqualTo(epoch);
        assertThat(digits.within()).isFalse();
        assertThat(digits.size()).isEqualTo(100);
        assertThat(digits.row(0)).isEqualTo(200);
        int wrong = 0;
        for (int i = 0; i < 100; i++) {
            Prediction alone =
                    run.classifier(epoch).classify(TinyRun.DATA.images().picture(200 + i));
            assertThat(digits.probabilities().at(i, 4)).isCloseTo(alone.probability(4), within(1e-5f));
            assertThat(digits.isWrong(i)).isEqualTo(alone.digit() != TinyRun.DATA.label(200 + i));
            wrong += digits.isWrong(i) ? 1 : 0;
        }
        assertThat(digits.wrong().size()).isEqualTo(wrong);
    }

    @Test
    void followsARunFromItsFirstBatchAndThroughEachEpoch() throws IOException {
        List<TourDigits> seen = new ArrayList<>();
        tour.digitsProperty().addListener((property, before, after) -> {
            if (after != null) {
                seen.add(after);
            }
        });
        tour.watchedProperty().set(true);
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(seen.get(0).within()).as("within the first epoch").isTrue();
        assertThat(seen.get(0).epoch()).isZero();
        assertThat(seen.stream().filter(one -> !one.within()).map(TourDigits::epoch))
                .containsExactly(1, 2, 3);
        assertDigits(store.find("tiny"), 3);
    }

    @Test
    void opensADigitOnExploreAmongAllValidationDigitsThroughTheModelOfTheEpoch() throws IOException {
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        library.load();
        tour.watchedProperty().set(true);
        replay.epochProperty().set(2);
        session.open(ScreenName.TRAIN);
        tour.open(17);
        assertThat(session.screenProperty().get()).isEqualTo(ScreenName.EXPLORE);
        assertThat(session.getSelectedRow()).isEqualTo(217);
        assertThat(session.getShownRows().title()).isEqualTo("100 validation digits");
        assertThat(session.getShownRows().rows()).hasSize(100).startsWith(200);
        assertThat(session.lenses().getChosen().name()).isEqualTo("tiny after epoch 2");
    }

    @Test
    void saysWhyThereIsNothingToSee() throws IOException {
        tour.watchedProperty().set(true);
        TinyRun.kept(store, "none", TinyRun.recipe().withSplit(new TrainingSplit(0, 0, 0)));
        library.load();
        assertThat(tour.digitsProperty().get()).isNull();
        assertThat(tour.noteProperty().get()).isEqualTo("no rows are left for validation");
    }

    @Test
    void showsNothingOldWhereAnEpochCannotBeRead() throws IOException {
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        library.load();
        tour.watchedProperty().set(true);
        assertThat(tour.digitsProperty().get()).isNotNull();
        Files.writeString(run.folder().resolve("models").resolve("epoch-00002.inkling"), "no model");
        replay.epochProperty().set(2);
        assertThat(replay.problemProperty().get()).isNotEmpty();
        assertThat(tour.digitsProperty().get()).isNull();
    }

    @Test
    void showsNothingOfARunOfOtherData() throws IOException {
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        library.load();
        tour.watchedProperty().set(true);
        assertThat(tour.digitsProperty().get()).isNotNull();
        session.useData(Digits.data(350, 250));
        assertThat(replay.otherDataProperty().get()).isNotEmpty();
        assertThat(tour.digitsProperty().get()).isNull();
    }

    @Test
    void doesNotLookForTheRowsOfARunInProgressInOtherData() {
        DataSet fewer = Digits.data(40, 30);
        tour.watchedProperty().set(true);
        active.standingProperty().addListener((property, before, standing) -> {
            if (standing != null
                    && standing.validation() != null
                    && standing.model().card().epochs() == 2) {
                session.useData(fewer);
            }
        });
        List<Throwable> thrown = new ArrayList<>();
        Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> thrown.add(e));
        active.start("tiny", TinyRun.recipe(), false);
        Thread.currentThread().setUncaughtExceptionHandler(null);
        assertThat(thrown).isEmpty();
        assertThat(replay.otherDataProperty().get()).isNotEmpty();
        assertThat(tour.digitsProperty().get()).isNull();
    }

    @Test
    void saysWhereALongRunStoredNoModelOfAnEpoch() throws IOException {
        Run run = TinyRun.kept(store, "long", TinyRun.recipe().withEpochs(102));
        library.load();
        tour.watchedProperty().set(true);
        assertThat(tour.noteProperty().get()).isEmpty();
        replay.epochProperty().set(51);
        assertThat(run.classifier(51).card().epochs()).isEqualTo(50);
        assertThat(tour.noteProperty().get())
                .isEqualTo("Of a long run not every epoch is stored: instead of epoch 51 you see epoch 50.");
    }
}
