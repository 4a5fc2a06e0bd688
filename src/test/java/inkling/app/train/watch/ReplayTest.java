package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.run.ActiveRun;
import inkling.app.shared.run.TrackedRun;
import inkling.app.train.runs.RunLibrary;
import inkling.data.DataSet;
import inkling.data.Letters;
import inkling.data.OneHotLabels;
import inkling.learn.Digits;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.Snapshot;
import inkling.learn.runs.TinyRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayTest {
    @TempDir
    private Path folder;

    private final Session session = new Session();
    private RunStore store;
    private RunLibrary library;
    private Replay replay;

    @BeforeEach
    void open() throws IOException {
        session.useData(TinyRun.DATA);
        store = new RunStore(folder);
        library = new RunLibrary(Background.inline(), store, new ActiveRun(session, Background.inline(), store));
        replay = new Replay(session, Background.inline(), library);
    }

    @Test
    void showsNoOtherRunWhereASnapshotIsDamaged() throws IOException {
        Run whole = TinyRun.kept(store, "whole", TinyRun.recipe());
        Run damaged = TinyRun.kept(store, "damaged", TinyRun.recipe());
        Files.writeString(damaged.model(), "no model");
        library.load();
        choose(whole);
        assertThat(replay.snapshotProperty().get()).isNotNull();
        assertThat(replay.problemProperty().get()).isEmpty();

        choose(damaged);
        assertThat(replay.snapshotProperty().get()).isNull();
        assertThat(replay.problemProperty().get()).startsWith("Epoch 3 of “damaged” cannot be shown: ");

        replay.epochProperty().set(2);
        assertThat(replay.snapshotProperty().get()).extracting(Snapshot::epoch).isEqualTo(2);
        assertThat(replay.problemProperty().get()).isEmpty();
    }

    @Test
    void showsNothingOfTheLastRunWhileAnotherIsRead() throws IOException {
        Run first = TinyRun.kept(store, "first", TinyRun.recipe());
        Run second = TinyRun.kept(store, "second", TinyRun.recipe());
        library.load();
        WorkByHand work = new WorkByHand();
        replay = new Replay(session, Background.on(work), library);
        choose(first);
        work.doAll();
        assertThat(replay.snapshotProperty().get()).isNotNull();

        choose(second);
        assertThat(replay.runProperty().get().name()).isEqualTo("second");
        assertThat(replay.snapshotProperty().get()).isNull();
        work.doAll();
        assertThat(replay.snapshotProperty().get()).isNotNull();
    }

    @Test
    void staysAtAnEpochThatIsGoneBackToWhileTheRunGrows() throws IOException {
        Run grown = TinyRun.kept(store, "grown", TinyRun.recipe());
        library.load();
        TrackedRun run = library.runs().get(0);
        run.update(new Run(
                grown.folder(), grown.facts(), grown.recipe(), grown.epochs().subList(0, 1)));
        assertThat(replay.lastEpochProperty().get()).isEqualTo(1);
        run.update(new Run(
                grown.folder(), grown.facts(), grown.recipe(), grown.epochs().subList(0, 2)));
        assertThat(replay.epochProperty().get()).as("follows the last epoch").isEqualTo(2);

        replay.epochProperty().set(1);
        run.update(grown);
        assertThat(replay.epochProperty().get()).isEqualTo(1);
        assertThat(replay.gapProperty().get().epochs()).hasSize(1);
    }

    @Test
    void saysThatARunIsOfOtherDataInPlaceOfItsMistakes() throws IOException {
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        library.load();
        choose(run);
        replay.epochProperty().set(2);
        assertThat(replay.otherDataProperty().get()).isEmpty();

        for (DataSet other : List.of(
                Letters.of(Letters.UPPER_CASE, 400, 300),
                Letters.of(Letters.CLOTHES, 400, 300),
                Letters.of(Letters.UPPER_CASE, 60, 50),
                Digits.data(120, 100),
                relabeled(TinyRun.DATA))) {
            session.useData(other);
            assertThat(replay.otherDataProperty().get())
                    .isEqualTo("This run was trained on another data set than the one that is open.");
            assertThat(replay.problemProperty().get()).isEmpty();
            assertThat(replay.snapshotProperty().get()).isNull();
            assertThat(replay.figuresProperty().get().epoch())
                    .as("all of its curves")
                    .isEqualTo(3);
        }

        session.useData(TinyRun.DATA);
        assertThat(replay.otherDataProperty().get()).isEmpty();
        assertThat(replay.snapshotProperty().get()).extracting(Snapshot::epoch).isEqualTo(3);
    }

    /** As many rows of the same classes, but others. */
    private static DataSet relabeled(DataSet data) {
        byte[] labels = new byte[data.labels().rows()];
        for (int row = 0; row < labels.length; row++) {
            labels[row] = (byte) ((data.label(row) + 1) % data.classes().count());
        }
        return new DataSet(data.images(), new OneHotLabels(labels, data.classes()), data.trainRows());
    }

    /** Makes a run the one that is examined. */
    private void choose(Run run) {
        TrackedRun chosen = library.find(run).orElseThrow();
        library.setShown(chosen, false);
        library.setShown(chosen, true);
    }
}
