package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.learn.TrainingSplit;
import inkling.learn.file.ModelFile;
import inkling.nn.OneCycle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class RunStoreTest {
    @TempDir
    private Path folder;

    private RunStore store;

    @BeforeEach
    void openStore() {
        store = new RunStore(folder.resolve("runs"));
    }

    @Test
    void storesARunBetweenStarts() throws IOException {
        Run kept = TinyRun.kept(store, "tiny", TinyRun.recipe());
        Run read = new RunStore(folder.resolve("runs")).runs().get(0);
        assertThat(read).isEqualTo(kept);
        assertThat(read.facts().state()).isEqualTo(RunFacts.State.DONE);
        assertThat(read.facts().trainRows()).isEqualTo(200);
        assertThat(read.epochs()).extracting(EpochFigures::epoch).containsExactly(1, 2, 3);
        assertThat(read.recipe()).isEqualTo(TinyRun.recipe());
        assertThat(read.answers().read()).hasSize(3).allMatch(answers -> answers.length == 100);
        assertThat(ModelFile.read(read.model()).card().epochs()).isEqualTo(3);
    }

    @Test
    void listsInterruptedRunsButNotThoseInProgress() throws IOException {
        try (RecordedTraining training = TinyRun.start(store, "tiny", TinyRun.recipe())) {
            TinyRun.pull(training, 2);
            assertThat(store.interrupted()).isEmpty();
        } // closing releases the run, as the system does when a program dies
        assertThat(store.interrupted()).extracting(run -> run.epochs().size()).containsExactly(2);
        store.markStopped(store.interrupted().get(0));
        assertThat(store.interrupted()).isEmpty();
    }

    @Test
    void continuesARunToTheSameWeights() throws IOException {
        Run unbroken = TinyRun.kept(store, "unbroken", TinyRun.recipe());
        TinyRun.cutOff(store, "broken", 1);
        try (RecordedTraining training = TinyRun.resume(store, store.find("broken"))) {
            TinyRun.pull(training, 9);
        }
        Run resumed = store.find("broken");
        assertThat(resumed.epochs()).extracting(EpochFigures::epoch).containsExactly(1, 2, 3);
        assertThat(resumed.answers().read().get(2))
                .isEqualTo(unbroken.answers().read().get(2));
        assertThat(resumed.last().orElseThrow().validationLoss())
                .isEqualTo(unbroken.last().orElseThrow().validationLoss());
    }

    @Test
    void ignoresAnIncompleteLineAndAFolderWithoutARun() throws IOException {
        Run kept = TinyRun.kept(store, "tiny", TinyRun.recipe());
        Path journal = kept.folder().resolve("epochs.jsonl");
        Files.writeString(journal, Files.readString(journal) + "{\"epoch\":4,\"tra");
        Files.createDirectories(folder.resolve("runs/no-run-at-all"));
        assertThat(store.runs()).containsExactly(kept);
    }

    @Test
    void findsAnInterruptedRunHoweverManyAskAtOnce() throws IOException {
        TinyRun.cutOff(store, "broken", 1);
        Run broken = store.runs().get(0);

        long found = IntStream.range(0, 2_000)
                .parallel()
                .filter(i -> isInterrupted(broken))
                .count();
        assertThat(found).isEqualTo(2_000);
    }

    private static boolean isInterrupted(Run run) {
        try {
            return run.isInterrupted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void readsARunThatEndedBeforeItsFirstBatchWasWritten() throws IOException {
        Run kept = TinyRun.kept(store, "tiny", TinyRun.recipe());
        Files.write(kept.folder().resolve("batches"), new byte[0]);
        assertThat(kept.batches()).isEmpty();
    }

    @Test
    void listsDamagedRunsBesideTheOthersWithTheReason() throws IOException {
        Run kept = TinyRun.kept(store, "tiny", TinyRun.recipe());
        damage("a-facts", "run.json", new byte[] {'{', (byte) 0xFF, '}'});
        damage("b-epochs", "epochs.jsonl", "{\"epoch\":1}\n".getBytes(StandardCharsets.UTF_8));
        damage("c-recipe", "recipe.json", "[]".getBytes(StandardCharsets.UTF_8));

        StoredRuns stored = store.read();

        assertThat(stored.runs()).containsExactly(kept);
        assertThat(stored.damaged())
                .extracting(StoredRuns.Damaged::id)
                .containsExactlyInAnyOrder("a-facts", "b-epochs", "c-recipe");
        assertThat(stored.damaged())
                .extracting(StoredRuns.Damaged::reason)
                .allMatch(reason -> reason.startsWith("expected ") && !reason.contains("\n"));
    }

    private void damage(String run, String name, byte[] bytes) throws IOException {
        Path kept = store.runs().get(0).folder();
        Path damaged = Files.createDirectory(folder.resolve("runs").resolve(run));
        for (String each : List.of("run.json", "recipe.json", "epochs.jsonl")) {
            Files.copy(kept.resolve(each), damaged.resolve(each));
        }
        Files.write(damaged.resolve(name), bytes);
    }

    @Test
    void numbersRunsWithTheSameName() throws IOException {
        TinyRun.kept(store, "tiny", TinyRun.recipe());
        Run second = TinyRun.kept(store, "tiny", TinyRun.recipe());
        assertThat(second.facts().name()).isEqualTo("tiny (2)");
        assertThat(store.find("tiny (2)").id()).isEqualTo(second.id());
        assertThatThrownBy(() -> store.find("huge"))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("expected a run's id or name, found huge");
    }

    @Test
    void listsARunInterruptedInItsFirstEpoch() throws IOException {
        Run nothing = TinyRun.cutOff(store, "nothing", 0);
        assertThat(store.interrupted()).containsExactly(nothing);
        assertThat(store.runs()).containsExactly(nothing);
    }

    @Test
    void doesNotDeleteARunThatIsBeingTrained() throws IOException {
        try (RecordedTraining training = TinyRun.start(store, "tiny", TinyRun.recipe())) {
            assertThatThrownBy(() -> store.delete(training.run()))
                    .hasMessageStartingWith("expected a run that nobody is training");
        }
        assertThat(store.runs()).hasSize(1);
    }

    @Test
    void deletesARunWithAllItsFiles() throws IOException {
        Run kept = TinyRun.kept(store, "tiny", TinyRun.recipe());
        store.delete(kept);
        assertThat(kept.folder()).doesNotExist();
        assertThat(store.runs()).isEmpty();
    }

    @Test
    void storesTheFirstAndAHundredModelsOfALongRun() {
        assertThat(IntStream.rangeClosed(1, 1000).filter(epoch -> RecordedTraining.worthKeeping(epoch, 1000)))
                .hasSize(101)
                .contains(1);
        assertThat(IntStream.rangeClosed(1, 60).filter(epoch -> RecordedTraining.worthKeeping(epoch, 60)))
                .hasSize(60);
    }

    @Test
    void returnsTheModelBeforeAnEpochWithoutOne() throws IOException {
        Run kept = TinyRun.kept(store, "tiny", TinyRun.recipe());
        Files.delete(kept.modelFile(2));
        assertThat(kept.classifier(2).card().epochs()).isEqualTo(1);
    }

    /** Early runs measured their last step, where a one-cycle schedule has cooled; their journals do not say so. */
    @Test
    void knowsAtWhichLearningRateTheUpdatesWereMeasured() throws IOException {
        Run run = TinyRun.kept(store, "tiny", TinyRun.recipe().withSchedule(new OneCycle(0.01)));
        EpochFigures last = run.last().orElseThrow();
        assertThat(run.updateRate(last)).isGreaterThan(0.1);
        Path journal = run.folder().resolve("epochs.jsonl");
        Files.writeString(journal, Files.readString(journal).replace(",\"updatesAtHighestRate\":true", ""));
        Run early = store.find("tiny");
        assertThat(early.updateRate(early.last().orElseThrow())).isLessThan(0.01);
        assertThat(RunText.json(last).keySet()).doesNotContain("updates", "updatesAtHighestRate");
    }

    @Test
    void countsOneUseOfTheTestRowsPerModel() throws IOException {
        Run kept = TinyRun.kept(store, "tiny", TinyRun.recipe());
        RunEvaluator evaluator = new RunEvaluator(store, TinyRun.DATA);
        byte[] answers = evaluator.testAnswers(kept);
        assertThat(answers).hasSize(100);
        assertThat(evaluator.testAnswers(store.find("tiny"))).isEqualTo(answers);
        assertThat(store.testSetUses().models()).isEqualTo(1);
        assertThat(store.find("tiny").facts().testAccuracy().orElseThrow()).isGreaterThan(0.9);
    }

    @Test
    void comparesTwoRunsOnTheValidationRowsOfBoth() throws IOException {
        Run good = TinyRun.kept(store, "good", TinyRun.recipe());
        Run poor = TinyRun.kept(store, "poor", TinyRun.recipe().withEpochs(1).withSplit(new TrainingSplit(80, 0, 0)));
        PairedCounts counts = new RunEvaluator(store, TinyRun.DATA)
                .compareOnValidation(good, poor)
                .orElseThrow();
        assertThat(counts.rows()).isEqualTo(80);
        assertThat(counts.correctA()).isGreaterThan(counts.correctB());
    }

    @Test
    void exportsResultsForOtherPrograms() throws IOException {
        Run kept = TinyRun.kept(store, "tiny", TinyRun.recipe());
        assertThat(RunText.csv(kept).lines()).hasSize(4).first().asString().startsWith("epoch,trainLoss,");
        assertThat(RunText.csv(kept).lines().skip(1)).allMatch(line -> line.split(",").length == 7);
        assertThat(RunText.json(kept))
                .contains("\"name\": \"tiny\"")
                .contains("\"softmax\"")
                .contains("heldOutAccuracy");
    }
}
