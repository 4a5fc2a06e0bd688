package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.RowSet;
import inkling.files.BadFileException;
import inkling.learn.ExtraExamples;
import inkling.learn.RowChanges;
import inkling.learn.file.CheckpointFile;
import inkling.learn.train.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowChangesFileTest {
    private static final RowChanges CHANGES = new RowChanges(RowSet.of(3, 77), RowSet.NONE);

    @TempDir
    private Path folder;

    @Test
    void aContinuedRunTrainsOnTheSameRowsAndEndsWithTheSameWeights() throws IOException {
        RunStore store = new RunStore(folder);
        ExtraExamples extra = ExtraExamples.NONE.with(CHANGES);
        Run whole;
        try (RecordedTraining training = start(store, extra)) {
            TinyRun.pull(training, Integer.MAX_VALUE);
            whole = training.run();
        }
        Run broken;
        try (RecordedTraining training = start(store, extra)) {
            TinyRun.pull(training, 1);
            broken = training.run();
        }
        assertThat(broken.facts().trainRows()).isEqualTo(198);
        assertThat(RowChangesFile.of(broken).read()).isEqualTo(CHANGES);

        ExtraExamples stored = ExtraExamples.NONE.with(RowChangesFile.of(broken).read());
        try (RecordedTraining training = RecordedTraining.of(
                CheckpointFile.resume(broken.checkpoint(), TinyRun.DATA, stored), () -> store.resume(broken))) {
            TinyRun.pull(training, Integer.MAX_VALUE);
        }
        Run all = TinyRun.kept(store, "all rows", TinyRun.recipe());
        assertThat(weights(broken)).isEqualTo(weights(whole)).isNotEqualTo(weights(all));
    }

    @Test
    void refusesToContinueOnOtherRows() throws IOException {
        RunStore store = new RunStore(folder);
        Run run;
        try (RecordedTraining training = start(store, ExtraExamples.NONE.with(CHANGES))) {
            TinyRun.pull(training, 1);
            run = training.run();
        }
        assertThatThrownBy(() -> CheckpointFile.resume(run.checkpoint(), TinyRun.DATA, ExtraExamples.NONE))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected data of checksum");
    }

    @Test
    void readsNoneFromARunWithoutTheFile() throws IOException {
        Run old = TinyRun.kept(new RunStore(folder), "old", TinyRun.recipe());

        assertThat(RowChangesFile.of(old).read()).isEqualTo(RowChanges.NONE);
        assertThat(old.folder().resolve("row-changes.json")).doesNotExist();
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Run run = TinyRun.kept(new RunStore(folder), "run", TinyRun.recipe());
        Path file = run.folder().resolve("row-changes.json");

        Files.writeString(file, "{\"leftOut\":[1,2],\"added\":[5]}");
        assertThat(RowChangesFile.of(run).read()).isEqualTo(new RowChanges(RowSet.of(1, 2), RowSet.of(5)));

        Files.writeString(file, "{\"leftOut\":[-1],\"added\":[]}");
        assertThatThrownBy(() -> RowChangesFile.of(run).read())
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected row numbers from 0 to 99999999");
        Files.writeString(file, "{}");
        assertThatThrownBy(() -> RowChangesFile.of(run).read()).isInstanceOf(BadFileException.class);
    }

    private static float[] weights(Run run) throws IOException {
        return run.classifier(3).parameters().get(0).values();
    }

    private static RecordedTraining start(RunStore store, ExtraExamples extra) throws IOException {
        return RecordedTraining.of(
                Training.start(TinyRun.recipe(), TinyRun.DATA, extra, 1),
                () -> store.start("fewer", TinyRun.recipe(), TinyRun.DATA, extra, null, null));
    }
}
