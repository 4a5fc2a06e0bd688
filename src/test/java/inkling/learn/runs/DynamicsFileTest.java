package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.files.BadFileException;
import inkling.learn.Digits;
import inkling.learn.train.BatchResult;
import inkling.learn.train.RowOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DynamicsFileTest {
    @TempDir
    private Path folder;

    private RunStore store;
    private Run run;
    private Path file;

    @BeforeEach
    void train() throws IOException {
        store = new RunStore(folder.resolve("runs"));
        run = TinyRun.kept(store, "tiny", TinyRun.recipe());
        file = run.folder().resolve("dynamics");
    }

    @Test
    void holdsAByteForEachTrainingRowAndEpoch() throws IOException {
        assertThat(file).hasSize(3 * 300);
        TrainingDynamics dynamics = run.dynamics(3, TinyRun.DATA).orElseThrow();
        assertThat(dynamics.epochs()).isEqualTo(3);
        assertThat(dynamics.has(199)).isTrue();
        assertThat(dynamics.has(200)).as("a validation row").isFalse();
        byte[] bytes = Files.readAllBytes(file);
        double mean = (RowOutcome.probability(bytes[7])
                        + RowOutcome.probability(bytes[307])
                        + RowOutcome.probability(bytes[607]))
                / 3;
        assertThat(dynamics.mean(7)).isCloseTo(mean, within(1e-12));
    }

    @Test
    void isReadUpToAnEpoch() throws IOException {
        assertThat(run.dynamics(1, TinyRun.DATA).orElseThrow().epochs()).isEqualTo(1);
        assertThat(run.dynamics(0, TinyRun.DATA)).isEmpty();
        assertThat(run.dynamics(9, TinyRun.DATA).orElseThrow().epochs()).isEqualTo(3);
    }

    /** Not damaged, though the file does not fit its rows. */
    @Test
    void isMissingForAnotherDataSet() throws IOException {
        RunFacts facts = run.facts();
        RunFacts named = new RunFacts(
                facts.name(), facts.started(), facts.state(), 200, 100, null, null, facts.classNames(), "digits", null);
        Run ofDigits = new Run(run.folder(), named, run.recipe(), run.epochs());
        assertThat(ofDigits.dynamics(3, Digits.data(90, 70).named("letters"))).isEmpty();
        assertThat(ofDigits.dynamics(3, TinyRun.DATA.named("digits"))).isPresent();
    }

    /** Of the same name, or of a run of an early version, which stored none. */
    @Test
    void isMissingForAnotherNumberOfTrainingRows() throws IOException {
        assertThat(run.facts().data()).isNull();
        assertThat(run.dynamics(3, Digits.data(90, 70))).isEmpty();
        assertThat(run.dynamics(3, Digits.data(400, 310))).isEmpty();
        Files.write(file, new byte[901]);
        assertThatThrownBy(() -> run.dynamics(3, Digits.data(400, 310))).isInstanceOf(BadFileException.class);
    }

    @Test
    void isMissingInARunOfAnEarlyVersion() throws IOException {
        Files.delete(file);
        assertThat(run.dynamics(3, TinyRun.DATA)).isEmpty();
    }

    @Test
    void staysMissingWhereSuchARunGoesOn() throws IOException {
        Run cutOff = TinyRun.cutOff(store, "cut off", 1);
        Files.delete(cutOff.folder().resolve("dynamics"));
        try (RecordedTraining training = TinyRun.resume(store, cutOff)) {
            TinyRun.pull(training, 9);
            assertThat(training.run().epochs()).hasSize(3);
        }
        assertThat(cutOff.folder().resolve("dynamics")).doesNotExist();
    }

    @Test
    void isTheSameByteForByteWhenTheRunIsInterruptedWithinAnEpoch() throws IOException {
        Run broken;
        try (RecordedTraining training = TinyRun.start(store, "broken", TinyRun.recipe())) {
            TinyRun.pull(training, 1);
            batches(training, 4);
            training.checkpoint();
            batches(training, 3); // these are lost
            broken = training.run();
        }
        try (RecordedTraining training = TinyRun.resume(store, broken)) {
            TinyRun.pull(training, 9);
        }
        assertThat(broken.folder().resolve("dynamics")).hasSameBinaryContentAs(file);
    }

    @Test
    void isTheSameByteForByteWhenAnEpochIsRepeated() throws IOException {
        Run broken;
        Path earlier = folder.resolve("earlier");
        try (RecordedTraining training = TinyRun.start(store, "broken", TinyRun.recipe())) {
            batches(training, 2);
            training.checkpoint(earlier);
            TinyRun.pull(training, 2);
            broken = training.run();
        }
        Files.copy(earlier, broken.checkpoint(), StandardCopyOption.REPLACE_EXISTING);
        try (RecordedTraining training = TinyRun.resume(store, broken)) {
            TinyRun.pull(training, 9);
        }
        assertThat(broken.folder().resolve("dynamics")).hasSameBinaryContentAs(file);
    }

    private static void batches(RecordedTraining training, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            assertThat(training.next()).isInstanceOf(BatchResult.class);
        }
    }

    @Test
    void saysWhatIsWrongWithADamagedFileAndLeavesTheRestOfTheRun() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, 850));
        assertThatThrownBy(() -> run.dynamics(1, TinyRun.DATA))
                .isInstanceOf(BadFileException.class)
                .hasMessage("expected a byte for each of 300 training rows after each of 3 epochs, 900 bytes, found 850"
                        + " bytes (" + file + ")");
        Files.write(file, Arrays.copyOf(bytes, 901));
        assertThatThrownBy(() -> run.dynamics(1, TinyRun.DATA)).hasMessageContaining("900 bytes, found 901 bytes");

        bytes[304] = 0x70; // 88% for the label, and yet not the most probable class
        Files.write(file, bytes);
        assertThat(run.dynamics(1, TinyRun.DATA))
                .as("the first epoch is intact")
                .isPresent();
        assertThatThrownBy(() -> run.dynamics(2, TinyRun.DATA))
                .isInstanceOf(BadFileException.class)
                .hasMessage(
                        "expected for each training row a probability, and whether it was the largest, found 112 for"
                                + " row 4 in epoch 2 (" + file + ")");
        assertThat(store.runs()).containsExactly(run);
        assertThat(Snapshot.read(run, 2, TinyRun.DATA, null).classified()).hasSize(100);
    }

    @Test
    void ignoresWhatIsLeftOfAnEpochInWhichTheProgramDied() throws IOException {
        Run two = TinyRun.cutOff(store, "two", 2);
        Path cut = two.folder().resolve("dynamics");
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 700));
        assertThat(two.dynamics(2, TinyRun.DATA).orElseThrow().epochs()).isEqualTo(2);
    }

    @Test
    void isNotWrittenBeyondItsLimit() throws IOException {
        Path large = folder.resolve("large");
        new DynamicsFile(large, DynamicsFile.MOST_BYTES + 1, 10).write(1, new byte[0]);
        assertThat(large).doesNotExist();
        DynamicsFile two = new DynamicsFile(large, DynamicsFile.MOST_BYTES / 2, 10);
        byte[] epoch = new byte[DynamicsFile.MOST_BYTES / 2];
        for (int i = 1; i <= 3; i++) {
            two.write(i, epoch);
        }
        assertThat(large).hasSize(DynamicsFile.MOST_BYTES);
    }
}
