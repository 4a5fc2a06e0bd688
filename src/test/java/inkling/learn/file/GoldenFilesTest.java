package inkling.learn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.learn.Classifier;
import inkling.learn.Digits;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.ModelCard;
import inkling.learn.MyDigitsExamples;
import inkling.learn.Prediction;
import inkling.learn.Recipe;
import inkling.learn.TinyTraining;
import inkling.learn.TrainingSplit;
import inkling.learn.augment.Augmentation;
import inkling.learn.train.BatchResult;
import inkling.learn.train.EpochTally;
import inkling.learn.train.Training;
import inkling.learn.train.TrainingState;
import inkling.nn.Adam;
import inkling.nn.BatchNorm;
import inkling.nn.Conv;
import inkling.nn.Dense;
import inkling.nn.Dropout;
import inkling.nn.MaxPool;
import inkling.nn.OneCycle;
import inkling.nn.Padding;
import inkling.nn.Parameter;
import inkling.nn.Relu;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Models and checkpoints that users have: they stay readable, and are written as they were. */
class GoldenFilesTest {
    static final Path GOLDEN = Path.of("src/test/resources/golden");

    static final Recipe TINY = new Recipe(
            "tiny",
            "A network of seconds.",
            List.of(
                    new MaxPool(2),
                    new Conv(3, 2, Padding.VALID),
                    new BatchNorm(),
                    new Relu(),
                    new MaxPool(3),
                    new Dropout(0.1),
                    new Dense(10)),
            new Adam(0.9, 0.999, 1e-8, 0.01),
            new OneCycle(0.02, 0.3),
            25,
            2,
            1,
            0.9,
            new TrainingSplit(20, 0, 0.1),
            new Augmentation(5, 0.05, 0.1, 0.5, 0.25, 0.2),
            new GeneratedCounts(4, 2));

    private static final String DATA_SHA_256 = "76ccfa53403278154b563cb3192870ffc834114531c119775e4a63667677371b";

    @TempDir
    private Path folder;

    @Test
    void readsAModel() throws IOException {
        Classifier model = ModelFile.read(GOLDEN.resolve("model.inkling"));
        assertThat(model.card())
                .isEqualTo(new ModelCard(TINY, DATA_SHA_256, 3, null, 1, 0.26865671641791045, 0.2, null, null));
        assertThat(model.parameters())
                .extracting(Parameter::name)
                .containsExactly(
                        "conv1.kernel",
                        "conv1.bias",
                        "norm1.scale",
                        "norm1.shift",
                        "norm1.mean",
                        "norm1.variance",
                        "dense1.kernel",
                        "dense1.bias");
        assertThat(model.parameters().get(0).values()).hasSize(18).startsWith(-0.42829016f, -0.43707725f);
        assertThat(model.parameters().get(5).values()).startsWith(0.7702414f);
        Prediction prediction = model.classify(Digits.data(100, 80).images().picture(0));
        assertThat(prediction.digit()).isEqualTo(6);
        assertThat(prediction.confidence()).isCloseTo(0.15502435f, within(1e-4f));
    }

    @Test
    void writesAModelAsItWasWritten() throws IOException {
        Path again = folder.resolve("again.inkling");
        ModelFile.write(again, ModelFile.read(GOLDEN.resolve("model.inkling")));
        assertThat(again).hasSameBinaryContentAs(GOLDEN.resolve("model.inkling"));
    }

    @Test
    void readsACheckpoint() throws IOException {
        Path file = GOLDEN.resolve("checkpoint");
        TrainingState checkpoint = CheckpointFile.read(ArrayArchive.open(file, "checkpoint.json"), file);
        assertThat(checkpoint.card())
                .isEqualTo(new ModelCard(
                        TINY, DATA_SHA_256, 3, "tiny, 1 epochs", 1, 0.3283582089552239, 0.45, null, null));
        assertThat(checkpoint.tally()).isEqualTo(new EpochTally(1, 47.1713663518, 6, 25, 6763401, null));
        assertThat(checkpoint.workers()).isEqualTo(1);
    }

    @Test
    void goesOnFromACheckpointAndWritesItAsItWasWritten() throws IOException {
        DataSet data = Digits.data(100, 80);
        byte[] noDigits = new byte[2];
        Arrays.fill(noDigits, OneHotLabels.NO_CLASS);
        ExtraExamples extra = new ExtraExamples(
                Digits.data(4, 4),
                DataSet.of(Collections.nCopies(2, data.images().picture(5)), noDigits, Classes.DIGITS),
                new MyDigitsExamples(Digits.data(3, 3), MyDigitsExamples.EMPTY));
        Path again = folder.resolve("checkpoint");
        try (Training training = CheckpointFile.resume(GOLDEN.resolve("checkpoint"), data, extra)) {
            CheckpointFile.write(again, training);
            assertThat(training.next()).isInstanceOfSatisfying(BatchResult.class, batch -> {
                assertThat(batch.epoch()).isEqualTo(2);
                assertThat(batch.batch()).isEqualTo(2);
            });
            assertThat(TinyTraining.untilEpoch(training).outcomes())
                    .as("the outcomes of its first batch are not known")
                    .isEmpty();
        }
        assertThat(again).hasSameBinaryContentAs(GOLDEN.resolve("checkpoint"));
    }
}
