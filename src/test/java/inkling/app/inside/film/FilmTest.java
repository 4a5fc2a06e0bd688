package inkling.app.inside.film;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.model.Lens;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.learn.Classifier;
import inkling.learn.ExtraExamples;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.learn.train.Training;
import inkling.nn.Parameter;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private RunStore store;
    private ActiveRun active;
    private Subject subject;
    private Film film;

    @BeforeEach
    void open() {
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
        open(Background.inline());
    }

    private void open(Background background) {
        active = new ActiveRun(session, Background.inline(), store);
        subject = new Subject(session, new PadModel(), Background.inline());
        film = new Film(session, active, subject, background);
    }

    @Test
    void hasNoEpochsOfAModelThatComesFromNoRun() throws IOException {
        Classifier model =
                ModelFile.read(TinyRun.kept(store, "tiny", TinyRun.recipe()).model());
        session.useModel(model);
        assertThat(film.getRun()).isNull();
        assertThat(subject.getModel()).isSameAs(model);
        film.play();
        assertThat(film.playingProperty().get()).isFalse();
    }

    @Test
    void beginsWithTheModelInUseAndItsRun() throws IOException {
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        Classifier second = run.classifier(2);
        session.useModel(second, "tiny", run);
        assertThat(film.epochProperty().get()).isEqualTo(2);
        assertThat(film.firstProperty().get()).isZero();
        assertThat(film.lastProperty().get()).isEqualTo(3);
        assertThat(subject.getModel()).isSameAs(second);
    }

    @Test
    void looksIntoAnyEpochForwardsAndBackwards() throws IOException {
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        film.show(run);
        assertThat(name()).isEqualTo("tiny after epoch 3");
        for (int epoch : new int[] {2, 1, 0, 1, 3}) {
            film.epochProperty().set(epoch);
            assertThat(subject.getModel().card().epochs()).isEqualTo(epoch);
        }
        film.epochProperty().set(1);
        assertSame(subject.getModel(), run.classifier(1));
    }

    @Test
    void beforeTheFirstEpochAreTheWeightsThatTheTrainingBeganWith() throws IOException {
        film.show(TinyRun.kept(store, "tiny", TinyRun.recipe()));
        film.epochProperty().set(0);
        assertThat(name()).isEqualTo("tiny before training");
        try (Training begun = Training.start(TinyRun.recipe(), TinyRun.DATA, ExtraExamples.NONE, 1)) {
            assertSame(subject.getModel(), begun.classifier());
            assertThat(subject.getModel().card()).isEqualTo(begun.classifier().card());
        }
    }

    @Test
    void knowsNoRandomWeightsOfARunThatBeganWithThoseOfAModel() throws IOException {
        Run first = TinyRun.kept(store, "first", TinyRun.recipe());
        active.start("second", TinyRun.recipe(), false, ModelFile.read(first.model()));
        Run second = store.runs().stream()
                .filter(run -> run.facts().name().equals("second"))
                .findFirst()
                .orElseThrow();
        film.show(second);
        assertThat(film.firstProperty().get()).isEqualTo(1);
    }

    @Test
    void playsAllEpochsInOrderAndThenStops() throws IOException {
        film.show(TinyRun.kept(store, "tiny", TinyRun.recipe()));
        List<String> seen = new ArrayList<>();
        subject.lensProperty().addListener((property, before, now) -> seen.add(now.name()));
        film.play();
        for (int i = 0; i < 10; i++) {
            film.step();
        }
        assertThat(seen)
                .containsExactly(
                        "tiny before training", "tiny after epoch 1", "tiny after epoch 2", "tiny after epoch 3");
        assertThat(film.playingProperty().get()).isFalse();
    }

    @Test
    void waitsForAnEpochThatIsStillRead() throws IOException {
        WorkByHand work = new WorkByHand();
        open(Background.on(work));
        film.show(TinyRun.kept(store, "tiny", TinyRun.recipe()));
        work.doAll();
        film.play();
        film.step();
        assertThat(film.epochProperty().get()).as("not read yet").isZero();
        work.doAll();
        film.step();
        assertThat(film.epochProperty().get()).isEqualTo(1);
    }

    @Test
    void saysWhyADamagedEpochCannotBeSeenAndGoesOn() throws IOException {
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        Files.writeString(run.model().resolveSibling("epoch-00002.inkling"), "no model");
        film.show(run);
        film.epochProperty().set(2);
        assertThat(film.problemProperty().get())
                .startsWith("Epoch 2 cannot be looked into: ")
                .endsWith("What you see is still tiny after epoch 3.");
        assertThat(subject.getModel().card().epochs()).isEqualTo(3);
        film.epochProperty().set(1);
        assertThat(film.problemProperty().get()).isEmpty();
        assertThat(subject.getModel().card().epochs()).isEqualTo(1);
    }

    @Test
    void aRunThatIsNoLongerShownDoesNotKeepTheFilm() throws IOException {
        List<TrackedRun> shown = new ArrayList<>();
        WeakReference<Film> forgotten = showTwice(TinyRun.kept(store, "tiny", TinyRun.recipe()), shown);
        System.gc();
        assertThat(forgotten.get()).isNull();
        assertThat(shown).hasSize(1);
    }

    /** What it showed first is kept, itself and what it showed last not. */
    private WeakReference<Film> showTwice(Run run, List<TrackedRun> shown) {
        Session own = new Session();
        ActiveRun idle = new ActiveRun(own, Background.inline(), store);
        Film once = new Film(own, idle, new Subject(own, new PadModel(), Background.inline()), Background.inline());
        once.show(run);
        shown.add(once.getRun());
        once.show(run);
        return new WeakReference<>(once);
    }

    @Test
    void followsTheRunInProgressAndStaysAtItsEnd() throws IOException {
        List<String> seen = new ArrayList<>();
        subject.lensProperty().addListener((property, before, now) -> {
            if (now != null) {
                seen.add(now.name());
            }
        });
        active.runProperty().addListener((property, before, now) -> film.follow());
        active.start("tiny", TinyRun.recipe(), false);
        assertThat(seen.get(0)).isEqualTo("tiny in training");
        assertThat(seen.get(seen.size() - 1)).isEqualTo("tiny after epoch 3");
        assertThat(film.liveProperty().get()).isFalse();
        assertThat(film.epochProperty().get()).isEqualTo(3);
        assertSame(subject.getModel(), store.runs().get(0).classifier(3));
    }

    @Test
    void staysWithTheRunWatchedUntilAnotherModelIsUsed() throws IOException {
        Classifier other =
                ModelFile.read(TinyRun.kept(store, "other", TinyRun.recipe()).model());
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        film.show(run);
        session.useModel(other);
        assertThat(film.getRun()).as("read only now: nobody chose it").isNotNull();
        session.useLiveModel(run.classifier(1));
        assertThat(name()).isEqualTo("tiny after epoch 3");
        session.useModel(other);
        assertThat(film.getRun()).isNull();
        assertThat(subject.getModel()).isSameAs(other);
    }

    private String name() {
        Lens lens = subject.lensProperty().get();
        return lens == null ? "" : lens.name();
    }

    private static void assertSame(Classifier found, Classifier expected) {
        assertThat(found.parameters().stream().map(Parameter::values))
                .usingElementComparator((a, b) -> java.util.Arrays.equals(a, b) ? 0 : 1)
                .containsExactlyElementsOf(
                        expected.parameters().stream().map(Parameter::values).toList());
    }
}
