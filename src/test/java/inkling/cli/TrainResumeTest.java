package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.files.UserFolder;
import inkling.learn.runs.EpochFigures;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunFacts;
import inkling.learn.runs.RunStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** {@code inkling train --resume}, and the list of runs. */
@Tag("slow")
class TrainResumeTest extends TrainingSteps {
    @Test
    void listsItsRunsByTheNamesOfTheirModels() throws IOException {
        train("--all-rows", "--epochs", "2");
        train("--all-rows", "--epochs", "1");
        out.getBuffer().setLength(0);

        assertThat(run("runs", "--json")).isZero();

        assertThat(objects())
                .extracting(run -> run.get("name").getAsString())
                .containsExactlyInAnyOrder("bars", "bars (2)");
        assertThat(objects()).extracting(run -> run.get("epochs").getAsInt()).containsExactlyInAnyOrder(2, 1);
        Run first = RunStore.ofUser().find("bars");
        assertThat(first.facts().state()).isEqualTo(RunFacts.State.DONE);
        assertThat(first.batches()).hasSize(2);
    }

    @Test
    void continuesTheInterruptedRunOfTheListToTheSameWeights() throws IOException {
        Path whole = trainWithoutInterruption();
        trainUntilTheFirstEpochIsPrinted();
        Run interrupted = RunStore.ofUser().find("bars");
        assertThat(interrupted.isInterrupted()).isTrue();
        assertThat(interrupted.epochs()).hasSize(1);

        assertThat(train("--all-rows", "--epochs", "3", "--resume")).isZero();

        assertThat(model).hasSameBinaryContentAs(whole);
        assertThat(folder.resolve("bars.inkling.checkpoint")).doesNotExist();
        assertThat(RunStore.ofUser().find("bars").id()).isEqualTo(interrupted.id());
        assertThat(RunStore.ofUser().find("bars").epochs())
                .extracting(EpochFigures::epoch)
                .containsExactly(1, 2, 3);
        assertThat(RunStore.ofUser().runs()).hasSize(2);
    }

    @Test
    void continuesACheckpointWhoseRunIsNotInTheList() throws IOException {
        Path whole = trainWithoutInterruption();
        trainUntilTheFirstEpochIsPrinted();
        RunStore.ofUser().delete(RunStore.ofUser().find("bars"));

        assertThat(train("--all-rows", "--epochs", "3", "--resume")).isZero();

        assertThat(model).hasSameBinaryContentAs(whole);
        assertThat(RunStore.ofUser().runs())
                .extracting(run -> run.facts().name())
                .containsExactly("whole");
        assertThat(UserFolder.find().resolve("runs")).isDirectoryNotContaining("glob:**unlisted*");
    }

    private Path trainWithoutInterruption() {
        Path whole = folder.resolve("whole.inkling");
        assertThat(train("--all-rows", "--epochs", "3", "--out", whole.toString()))
                .isZero();
        return whole;
    }

    private void trainUntilTheFirstEpochIsPrinted() {
        PrintWriter broken = new PrintWriter(out, true) {
            @Override
            public void println(String line) {
                throw new IllegalStateException("interrupted after " + line);
            }
        };
        assertThat(line().setOut(broken).execute(arguments("--all-rows", "--epochs", "3")))
                .isNotZero();
        assertThat(err.toString()).contains("interrupted after epoch   1/3");
    }

    @Test
    void refusesToResumeARunOfOtherOptions() throws IOException {
        Files.writeString(folder.resolve("bars.inkling.checkpoint"), "not a checkpoint");
        assertThat(train("--all-rows", "--resume")).isEqualTo(1);
        assertThat(err.toString()).contains("expected an archive of arrays and checkpoint.json");
    }
}
