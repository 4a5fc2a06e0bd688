package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.train.RunViewModel.Phase;
import inkling.learn.Recipe;
import inkling.learn.TrainingSplit;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.nn.Constant;
import inkling.nn.Sgd;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class RunViewModelTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private RunStore store;
    private RunsViewModel runs;
    private WatchViewModel watch;
    private RunViewModel run;

    @BeforeEach
    void open() {
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
        runs = new RunsViewModel(Background.inline(), store);
        watch = new WatchViewModel(session);
        run = new RunViewModel(session, Background.inline(), store, runs, watch);
    }

    @Test
    void trainsToTheEndAndKeepsTheRun() throws IOException {
        run.start("tiny", TinyRun.recipe(), false);
        assertThat(run.phase().get()).isEqualTo(Phase.IDLE);
        assertThat(watch.pace().progress().get()).isEqualTo(1);
        assertThat(store.runs()).singleElement().satisfies(kept -> {
            assertThat(kept.facts().state()).isEqualTo(RunFacts.State.DONE);
            assertThat(kept.epochs()).hasSize(3);
        });
        RunCurves curves = runs.shown().get(0).curves();
        assertThat(curves.loss().raw.size()).isEqualTo(30);
        assertThat(curves.accuracy().heldOut.y(2))
                .isEqualTo(100 * store.runs().get(0).epochs().get(2).validationAccuracy());
    }

    @Test
    void pausesAndGoesOnWhereItWas() throws IOException {
        watch.revision().addListener((property, before, now) -> run.pause());
        run.start("tiny", TinyRun.recipe(), false);
        assertThat(run.phase().get()).isEqualTo(Phase.PAUSED);
        int guard = 0;
        while (run.phase().get() == Phase.PAUSED && guard++ < 100) {
            run.resume();
        }
        assertThat(guard).isGreaterThan(1);
        assertThat(store.runs().get(0).epochs()).hasSize(3);
        assertThat(store.runs().get(0).facts().state()).isEqualTo(RunFacts.State.DONE);
    }

    @Test
    void stopsWithWhatItLearnedAndCanGoOnAnotherTime() throws IOException {
        watch.revision().addListener((property, before, now) -> {
            if (!runs.shown().isEmpty()
                    && runs.shown().get(0).run().get().epochs().size() == 1) {
                run.stop();
            }
        });
        run.start("tiny", TinyRun.recipe(), false);
        assertThat(run.phase().get()).isEqualTo(Phase.IDLE);
        assertThat(store.runs().get(0).facts().state()).isEqualTo(RunFacts.State.STOPPED);
        assertThat(store.runs().get(0).epochs()).hasSize(1);

        RunViewModel later = new RunViewModel(session, Background.inline(), store, runs, new WatchViewModel(session));
        later.goOn(store.runs().get(0));
        assertThat(store.runs()).singleElement().satisfies(kept -> {
            assertThat(kept.facts().state()).isEqualTo(RunFacts.State.DONE);
            assertThat(kept.epochs()).hasSize(3);
        });
    }

    @Test
    void losesNothingWhenStoppedInItsFirstEpoch() throws IOException {
        run.start("unbroken", TinyRun.recipe(), false);
        stopAtTheFirstNews();
        run.start("broken", TinyRun.recipe(), false);
        Run broken = store.find("broken");
        assertThat(broken.facts().state()).isEqualTo(RunFacts.State.STOPPED);
        assertThat(broken.epochs()).isEmpty();

        RunViewModel later = new RunViewModel(session, Background.inline(), store, runs, new WatchViewModel(session));
        runs.load(); // as the next start does
        later.goOn(broken);
        assertThat(figures(store.find("broken"))).isEqualTo(figures(store.find("unbroken")));
        assertThat(runs.shown().get(0).curves().loss().raw.size()).isEqualTo(30);
    }

    @Test
    void leavesTheRunUnderWayToTheNextStart() throws IOException {
        watch.revision().addListener((property, before, now) -> run.pause());
        run.start("tiny", TinyRun.recipe(), false);
        assertThat(run.phase().get()).isEqualTo(Phase.PAUSED);
        assertThat(store.interrupted()).isEmpty();
        run.leave();
        assertThat(store.interrupted())
                .singleElement()
                .satisfies(left -> assertThat(left.checkpoint()).exists());
    }

    @Test
    void beginsAnewWithARunThatDidNotComeToItsFirstBatch() throws IOException {
        Run nothing = TinyRun.cutOff(store, "nothing", 0);
        run.goOn(nothing);
        assertThat(store.runs())
                .singleElement()
                .satisfies(kept -> assertThat(kept.epochs()).hasSize(3));
    }

    private void stopAtTheFirstNews() {
        watch.revision().addListener((property, before, now) -> {
            if (run.phase().get() == Phase.RUNNING) {
                run.stop();
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
        run.start("wild", wild, false);
        assertThat(watch.problem().get()).startsWith("The loss is no longer a number since batch ");
        assertThat(run.phase().get()).isEqualTo(Phase.IDLE);
        assertThat(store.runs().get(0).facts().state()).isEqualTo(RunFacts.State.DIVERGED);
    }

    @Test
    void letsTheOtherScreensFollowLive() {
        run.start("tiny", TinyRun.recipe(), false);
        assertThat(session.getModel()).isNull();
        watch.live().set(true);
        run.start("tiny", TinyRun.recipe(), false);
        assertThat(session.getModel().card().epochs()).isEqualTo(3);
    }

    @Test
    void saysWhenThereIsNothingToLearnFrom() {
        session.useData(null);
        run.start("tiny", TinyRun.recipe(), false);
        assertThat(watch.problem().get()).isEqualTo("There are no digits to learn from yet.");
    }

    @Test
    void saysWhyARunCannotStart() {
        run.start("tiny", TinyRun.recipe().withSplit(new TrainingSplit(100, 999, 0)), false);
        assertThat(watch.problem().get()).startsWith("expected");
        assertThat(run.phase().get()).isEqualTo(Phase.IDLE);
    }
}
