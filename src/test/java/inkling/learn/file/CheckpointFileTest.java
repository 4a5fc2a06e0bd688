package inkling.learn.file;

import static inkling.learn.TinyTraining.DATA;
import static inkling.learn.TinyTraining.RECIPE;
import static inkling.learn.TinyTraining.epochs;
import static inkling.learn.TinyTraining.trained;
import static inkling.learn.TinyTraining.untilEpoch;
import static inkling.learn.TinyTraining.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Checksum;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.learn.Digits;
import inkling.learn.ExtraExamples;
import inkling.learn.GeneratedCounts;
import inkling.learn.MyDigitsExamples;
import inkling.learn.train.BatchResult;
import inkling.learn.train.Epoch;
import inkling.learn.train.EpochTally;
import inkling.learn.train.Training;
import inkling.learn.train.TrainingResult;
import inkling.nn.Parameter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that is interrupted and resumed from its checkpoint. */
class CheckpointFileTest {
    @TempDir
    private Path folder;

    @Test
    void endsWithTheSameWeightsWhenInterruptedInItsFirstEpoch() throws IOException {
        Path checkpoint = folder.resolve("checkpoint");
        EpochTally tally;
        TrainingResult second;
        try (Training broken = Training.start(RECIPE, DATA, ExtraExamples.NONE, 2)) {
            broken.next();
            CheckpointFile.write(checkpoint, broken);
            tally = broken.state().tally();
            second = broken.next();
        }
        try (Training resumed = CheckpointFile.resume(checkpoint, DATA, ExtraExamples.NONE)) {
            assertThat(resumed.state().tally()).isEqualTo(tally);
            assertThat(second).isInstanceOf(BatchResult.class);
            assertThat(resumed.next()).isEqualTo(second);
            assertThat(epochs(resumed)).first().satisfies(this::equalsTheUnbroken);
            assertThat(weights(resumed)).isEqualTo(trained(RECIPE, 2));
        }
    }

    private void equalsTheUnbroken(Epoch first) {
        try (Training unbroken = Training.start(RECIPE, DATA, ExtraExamples.NONE, 2)) {
            Epoch expected = epochs(unbroken).get(0);
            assertThat(first.updates()).isEqualTo(expected.updates());
            assertThat(first.outcomes()).get().isEqualTo(expected.outcomes().orElseThrow());
        }
    }

    @Test
    void endsWithTheSameWeightsWhenInterruptedAndResumed() throws IOException {
        Path checkpoint = folder.resolve("checkpoint");
        try (Training broken = Training.start(RECIPE, DATA, ExtraExamples.NONE, 2)) {
            untilEpoch(broken);
            CheckpointFile.write(checkpoint, broken);
            broken.next();
        }
        try (Training resumed = CheckpointFile.resume(checkpoint, DATA, ExtraExamples.NONE)) {
            assertThat(epochs(resumed)).extracting(Epoch::epoch).containsExactly(2);
            assertThat(weights(resumed)).isEqualTo(trained(RECIPE, 2));
        }
    }

    @Test
    void refusesAnOutcomeThatIsNoByte() throws IOException {
        Path checkpoint = folder.resolve("checkpoint");
        try (Training training = Training.start(RECIPE, DATA, ExtraExamples.NONE, 1)) {
            training.next();
            CheckpointFile.write(checkpoint, training);
            List<Parameter> arrays = training.state().arrays();
            arrays.get(arrays.size() - 1).values()[3] = 256;
            ArrayArchive.write(
                    checkpoint,
                    "checkpoint.json",
                    ArrayArchive.open(checkpoint, "checkpoint.json").text(),
                    arrays);
        }
        assertThatThrownBy(() -> CheckpointFile.resume(checkpoint, DATA, ExtraExamples.NONE))
                .isInstanceOf(BadFileException.class)
                .hasMessage("expected outcomes from 0 to 255, found 256.0 (" + checkpoint + ")");
    }

    @Test
    void refusesACheckpointOfAnotherDataSet() throws IOException {
        Path checkpoint = folder.resolve("checkpoint");
        try (Training training = Training.start(RECIPE, DATA, ExtraExamples.NONE, 1)) {
            untilEpoch(training);
            CheckpointFile.write(checkpoint, training);
        }
        assertThatThrownBy(() -> CheckpointFile.resume(checkpoint, Digits.data(101, 80), ExtraExamples.NONE))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected data of checksum")
                .hasMessageMatching(
                        "expected data of checksum [0-9a-f]{8}, as the run had, found other data, of [0-9a-f]{8}"
                                + " \\(.*\\)");
    }

    @Test
    void trainsOnExtraExamplesAndIncludesThemInTheChecksum() throws IOException {
        ExtraExamples extra = new ExtraExamples(Digits.data(4, 4), doodles(2), own(3));
        Path checkpoint = folder.resolve("checkpoint");
        try (Training training = Training.start(RECIPE.withGenerated(new GeneratedCounts(4, 2)), DATA, extra, 1)) {
            assertThat(training.classifier().card().dataSha256())
                    .isEqualTo(Checksum.sha256(
                            DATA,
                            extra.rareForms(),
                            extra.doodles(),
                            extra.myDigits().training()))
                    .isNotEqualTo(Checksum.sha256(DATA));
            assertThat(training.classifier().card().myDigits()).isEqualTo(3);
            Epoch epoch = untilEpoch(training);
            assertThat(epoch.train().rows()).isEqualTo(67);
            assertThat(epoch.validation().orElseThrow().rows()).isEqualTo(20);
            CheckpointFile.write(checkpoint, training);
        }
        CheckpointFile.resume(checkpoint, DATA, extra).close();
        List<Picture> pictures = Collections.nCopies(3, DATA.images().picture(9));
        assertThatThrownBy(() -> CheckpointFile.resume(
                        checkpoint, DATA, new ExtraExamples(extra.rareForms(), extra.doodles(), own(2))))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected a run trained on 2 drawings of My digits, found one trained on 3");
        ExtraExamples others = new ExtraExamples(
                extra.rareForms(),
                extra.doodles(),
                new MyDigitsExamples(DataSet.of(pictures, new byte[3], Classes.DIGITS), MyDigitsExamples.EMPTY));
        assertThatThrownBy(() -> CheckpointFile.resume(checkpoint, DATA, others))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected data of checksum");
        assertThatThrownBy(() -> CheckpointFile.resume(checkpoint, DATA, ExtraExamples.NONE))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining(
                        "expected a run with 0 digits in rare forms and 0 doodles, found one with 4 digits in rare forms and 2 doodles");
    }

    @Test
    void doesNotWriteACheckpointBetweenAnEpochsLastBatchAndItsEvaluation() {
        try (Training training = Training.start(RECIPE, DATA, ExtraExamples.NONE, 1)) {
            while (!training.owesEpoch()) {
                training.next();
            }
            assertThatThrownBy(() -> CheckpointFile.write(folder.resolve("checkpoint"), training))
                    .hasMessageContaining("got the last one");
        }
    }

    private static MyDigitsExamples own(int learned) {
        return new MyDigitsExamples(Digits.data(learned, learned), Digits.data(5, 5));
    }

    private static DataSet doodles(int count) {
        byte[] labels = new byte[count];
        Arrays.fill(labels, OneHotLabels.NO_CLASS);
        return DataSet.of(Collections.nCopies(count, DATA.images().picture(5)), labels, Classes.DIGITS);
    }
}
