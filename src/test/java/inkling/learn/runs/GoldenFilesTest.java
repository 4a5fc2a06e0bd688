package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Checksum;
import inkling.data.RowSet;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.MyDigitsExamples;
import inkling.learn.Recipe;
import inkling.learn.RowChanges;
import inkling.learn.TrainingSplit;
import inkling.learn.file.CheckpointFile;
import inkling.learn.file.ModelFile;
import inkling.learn.file.RecipeFile;
import inkling.learn.train.BatchResult;
import inkling.learn.train.Training;
import inkling.learn.train.UpdateRatio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two run folders as users have them, one complete and one cut off: they stay readable, and are written as they were. */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path DONE = GOLDEN.resolve("runs/20261129-230029-tiny");
    private static final Path CUT_OFF = GOLDEN.resolve("runs/20261129-230033-tiny");

    private static final byte[] ANSWERS_1 = {5, 8, 4, 5, 5, 8, 6, 1, 8, 8, 8, 5, 4, 5, 5, 5, 1, 8, 1, 5};
    private static final byte[] ANSWERS_2 = {5, 8, 4, 5, 5, 8, 6, 1, 2, 8, 8, 5, 4, 5, 5, 5, 1, 8, 1, 4};
    private static final byte[] TEST_ANSWERS = {8, 1, 4, 8, 2, 2, 8, 4, 6, 8, 6, 6, 8, 2, 2, 2, 8, 6, 1, 4};
    private static final byte[] CONFIDENCES_2 = {
        51, 37, 43, 54, 39, 36, 47, 39, 37, 35, 36, 51, 46, 39, 38, 41, 37, 37, 37, 37
    };

    @TempDir
    private Path folder;

    private Run done;
    private Run cutOff;

    @BeforeEach
    void read() throws IOException {
        done = Run.read(DONE);
        cutOff = Run.read(CUT_OFF);
    }

    @Test
    void listsTheRunsOfAStore() throws IOException {
        RunStore store = new RunStore(GOLDEN.resolve("runs"));
        assertThat(store.runs()).containsExactly(cutOff, done);
        assertThat(store.interrupted()).containsExactly(cutOff);
        assertThat(store.testSetUses().models()).isEqualTo(1);
    }

    @Test
    void readsTheFactsOfARun() {
        assertThat(done.id()).isEqualTo("20261129-230029-tiny");
        assertThat(done.facts())
                .isEqualTo(new RunFacts(
                        "My “first” run",
                        "2026-11-29T23:00:29Z",
                        RunFacts.State.DONE,
                        63,
                        20,
                        new RunFacts.Score(3, 20),
                        null,
                        null,
                        null,
                        null));
        assertThat(cutOff.facts())
                .isEqualTo(new RunFacts(
                        "cut off",
                        "2026-11-29T23:00:33Z",
                        RunFacts.State.RUNNING,
                        60,
                        0,
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    @Test
    void readsAndWritesTheRowsLeftOutAndAdded() throws IOException {
        Path golden = GOLDEN.resolve("row-changes.json");
        Files.copy(DONE.resolve("recipe.json"), folder.resolve("recipe.json"));
        Files.copy(DONE.resolve("run.json"), folder.resolve("run.json"));
        Files.copy(golden, folder.resolve("row-changes.json"));
        RowChangesFile file = RowChangesFile.of(Run.read(folder));

        RowChanges changes = file.read();
        assertThat(changes).isEqualTo(new RowChanges(RowSet.of(3, 17), RowSet.of(55_001)));

        Files.delete(folder.resolve("row-changes.json"));
        file.write(changes);
        assertThat(folder.resolve("row-changes.json")).hasSameBinaryContentAs(golden);
    }

    @ParameterizedTest
    @EnumSource
    void readsAndWritesEveryState(RunFacts.State state) throws IOException {
        String word = switch (state) {
            case RUNNING -> "RUNNING";
            case STOPPED -> "STOPPED";
            case DONE -> "DONE";
            case DIVERGED -> "DIVERGED";
        };
        String json = Files.readString(DONE.resolve("run.json")).replace("DONE", word);
        Files.copy(DONE.resolve("recipe.json"), folder.resolve("recipe.json"));
        Files.writeString(folder.resolve("run.json"), json);
        Run run = Run.read(folder);
        assertThat(run.facts().state()).isEqualTo(state);
        run.write();
        assertThat(folder.resolve("run.json")).hasContent(json);
    }

    @Test
    void readsTheRecipeOfARun() throws IOException {
        Recipe recipe = RecipeFile.read(GOLDEN.resolve("recipes/adam.json")).withGenerated(GeneratedCounts.NONE);
        assertThat(done.recipe()).isEqualTo(recipe);
        assertThat(cutOff.recipe())
                .isEqualTo(recipe.withSplit(new TrainingSplit(0, 60, 0)).withBatch(60));
    }

    @Test
    void readsTheFiguresOfTheEpochs() {
        EpochFigures first = done.epochs().get(0);
        assertThat(done.epochs()).extracting(EpochFigures::epoch).containsExactly(1, 2);
        assertThat(first.trainLoss()).isEqualTo(2.2348549166779703);
        assertThat(first.trainAccuracy()).isEqualTo(0.25396825396825395);
        assertThat(first.validationLoss()).isEqualTo(2.1693935775981443);
        assertThat(first.validationAccuracy()).isEqualTo(0.2);
        assertThat(first.seconds()).isEqualTo(0.48936676);
        assertThat(first.imagesPerSecond()).isEqualTo(169.27422368080238);
        assertThat(first.updates())
                .hasSize(6)
                .startsWith(
                        new UpdateRatio("conv1.kernel", 0.026117969733342836),
                        new UpdateRatio("conv1.bias", 0.7652258022212133));
    }

    @Test
    void readsFiguresThatAreMissingOrInfinite() {
        EpochFigures only = cutOff.last().orElseThrow();
        assertThat(only.validationLoss()).isNull();
        assertThat(only.validationAccuracy()).isNull();
        assertThat(only.updates()).contains(new UpdateRatio("conv1.bias", Double.POSITIVE_INFINITY));
    }

    @Test
    void readsTheFiguresOfTheBatches() throws IOException {
        assertThat(done.batches())
                .hasSize(6)
                .startsWith(new BatchResult(1, 1, 3, 3.5042357f, 0.08f))
                .endsWith(new BatchResult(2, 3, 3, 2.3660798f, 0.15384616f));
    }

    @Test
    void readsWhatWasSaidOfEachRow() throws IOException {
        assertThat(done.answers().read()).containsExactly(ANSWERS_1, ANSWERS_2);
        assertThat(done.confidences().read()).hasSize(2).endsWith(CONFIDENCES_2);
        assertThat(done.testAnswers()).contains(TEST_ANSWERS);
        assertThat(cutOff.testAnswers()).isEmpty();
    }

    @Test
    void readsARunFromBeforeTrainingDynamicsWereRecorded() throws IOException {
        assertThat(done.dynamics(2, Digits.data(100, 80))).isEmpty();
    }

    @Test
    void readsTheModelsOfARun() throws IOException {
        assertThat(done.classifier(1).card().validationAccuracy()).isEqualTo(0.2);
        assertThat(ModelFile.read(done.model()).card().epochs()).isEqualTo(2);
    }

    @Test
    void readsTheUsersOwnDigitsOfARun() throws IOException {
        MyDigitsExamples own = MyDigitsFolder.of(done).read();
        assertThat(Checksum.sha256(own.training())).isEqualTo(Checksum.sha256(Digits.data(3, 3)));
        assertThat(Checksum.sha256(own.validation())).isEqualTo(Checksum.sha256(Digits.data(2, 2)));
        MyDigitsComparison compared =
                MyDigitsFolder.of(done).compare(done.classifier(2)).orElseThrow();
        assertThat(compared.before())
                .isEqualTo(new MyDigitsScores("tiny", new RunFacts.Score(1, 3), new RunFacts.Score(1, 2)));
    }

    @Test
    void goesOnFromACheckpointOfARun() throws IOException {
        try (Training training = CheckpointFile.resume(cutOff.checkpoint(), Digits.data(100, 80), ExtraExamples.NONE)) {
            assertThat(training.recipe()).isEqualTo(cutOff.recipe());
            assertThat(training.classifier().card().epochs()).isEqualTo(1);
        }
    }

    @Test
    void writesARunAsItWasWritten() throws IOException {
        for (Run run : List.of(done, cutOff)) {
            Path own = Files.createDirectories(folder.resolve(run.id()));
            Run again = new Run(own, run.facts(), run.recipe(), List.of());
            again.write();
            for (EpochFigures figures : run.epochs()) {
                again = again.append(figures);
            }
            BatchFile batches = again.batchFile();
            run.batches().forEach(batches::add);
            batches.write();
            for (String file : List.of("run.json", "recipe.json", "epochs.jsonl", "batches")) {
                assertThat(own.resolve(file))
                        .hasSameBinaryContentAs(run.folder().resolve(file));
            }
        }
    }

    @Test
    void writesWhatWasSaidOfEachRowAsItWasWritten() throws IOException {
        Run again = new Run(folder, done.facts(), done.recipe(), List.of());
        for (int epoch = 1; epoch <= 2; epoch++) {
            again.answers().write(epoch, done.answers().read().get(epoch - 1));
            again.confidences().write(epoch, done.confidences().read().get(epoch - 1));
        }
        assertThat(folder.resolve("answers")).hasSameBinaryContentAs(DONE.resolve("answers"));
        assertThat(folder.resolve("confidences")).hasSameBinaryContentAs(DONE.resolve("confidences"));
    }

    @Test
    void writesTheScoresOfTheModelBeforeARunAsTheyWereWritten() throws IOException {
        Run again = new Run(folder, done.facts(), done.recipe(), List.of());
        Classifier before = ModelFile.read(GOLDEN.resolve("model.inkling"));
        MyDigitsFolder.of(again).write(MyDigitsFolder.of(done).read(), before);
        for (String file : List.of("before.json", "learned/mnist_labels_uint8", "held-back/mnist_labels_uint8")) {
            Path own = Path.of("own-digits", file);
            assertThat(folder.resolve(own)).hasSameBinaryContentAs(DONE.resolve(own));
        }
    }

    @Test
    void exportsARunAsItWasExported() throws IOException {
        assertThat(RunText.json(done)).isEqualTo(Files.readString(GOLDEN.resolve("run-export.json")));
        assertThat(RunText.csv(done)).isEqualTo(Files.readString(GOLDEN.resolve("run-export.csv")));
    }
}
