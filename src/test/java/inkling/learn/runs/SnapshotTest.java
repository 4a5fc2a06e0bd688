package inkling.learn.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.Recipe;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.calibrate.Calibrator;
import inkling.learn.calibrate.ModelCalibration;
import inkling.learn.calibrate.Temperature;
import inkling.sketch.generated.NonDigits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class SnapshotTest {
    @TempDir
    private Path folder;

    private Run run;

    @BeforeEach
    void train() throws IOException {
        run = TinyRun.kept(new RunStore(folder), "tiny", TinyRun.recipe().withEpochs(4));
    }

    @Test
    void showsARunAsItWasAfterAnyEpoch() throws IOException {
        Snapshot first = Snapshot.read(run, 1, TinyRun.DATA, null);
        assertThat(first.model().card().epochs()).isEqualTo(1);
        int right = 0;
        for (int digit = 0; digit < 10; digit++) {
            right += first.confusion()[digit][digit];
        }
        assertThat(right / 100.0).isEqualTo(run.epochs().get(0).validationAccuracy());
        assertThat(Arrays.stream(first.confusion()).flatMapToInt(Arrays::stream).sum())
                .isEqualTo(100);
    }

    @Test
    void showsTheLastStoredModelWhereALongRunDeletedSome() throws IOException {
        Recipe recipe = TinyRun.recipe().withEpochs(1000);
        try (RecordedTraining training = TinyRun.start(new RunStore(folder), "long", recipe)) {
            TinyRun.pull(training, 12);
            for (int epoch : new int[] {1, 9, 10, 11, 12}) {
                int kept = Snapshot.read(training.run(), epoch, TinyRun.DATA, null)
                        .model()
                        .card()
                        .epochs();
                assertThat(kept).isEqualTo(epoch == 9 ? 1 : epoch == 11 ? 10 : epoch);
            }
        }
    }

    @Test
    void saysThatADataSetWithTooFewRowsIsAnotherOne() {
        DataSet small = new DataSet(TinyRun.DATA.images(), TinyRun.DATA.labels(), 99);
        assertThatThrownBy(() -> Snapshot.read(run, 1, small, null))
                .isInstanceOf(IOException.class)
                .hasMessage("expected the data set that it was trained on, with 100 validation rows, found another one,"
                        + " of 99 train rows");
    }

    @Test
    void listsTheMostConfidentMistakes() throws IOException {
        Snapshot first = Snapshot.read(run, 1, TinyRun.DATA, null);
        for (ClassifiedRow wrong : first.mostWrong(5)) {
            assertThat(wrong.row()).isBetween(200, 299);
            assertThat(wrong.label()).isEqualTo(TinyRun.DATA.label(wrong.row())).isNotEqualTo(wrong.answer());
        }
        assertThat(first.mostWrong(5)).isNotEmpty();
    }

    @Test
    void saysWhichAnswerIsNoClass() throws IOException {
        Path file = run.folder().resolve("answers");
        byte[] answers = Files.readAllBytes(file);
        answers[103] = 10;
        Files.write(file, answers);
        assertThatThrownBy(() -> Snapshot.read(run, 1, TinyRun.DATA, null))
                .isInstanceOf(BadFileException.class)
                .hasMessage("expected 0 to 9 for each validation row, found 10 for row 4 after epoch 2 (" + file + ")");
    }

    /** With what was fitted to the model where that is stored, so that Train's bars are those on the pad. */
    @Test
    void classifiesTheDrawingAsThePadDoes() throws IOException {
        Picture drawing = TinyRun.DATA.images().picture(3);
        Classifier model = run.classifier(4);
        ModelCalibration fitted = new Calibrator(TinyRun.DATA, NonDigits::someToFit)
                .calibration(model, null)
                .orElseThrow();
        assertSame(new CalibratedClassifier(model, Temperature.NONE).classify(drawing), drawing);
        run.write(model, fitted);
        assertSame(new CalibratedClassifier(model, fitted).classify(drawing), drawing);
    }

    private void assertSame(Prediction onThePad, Picture drawing) throws IOException {
        Prediction bars = Snapshot.read(run, 4, TinyRun.DATA, drawing).drawing().orElseThrow();
        for (int digit = 0; digit < 10; digit++) {
            assertThat(bars.probability(digit)).isEqualTo(onThePad.probability(digit));
        }
    }

    @Test
    void classifiesTheDrawingWithTheModelOfThatEpoch() throws IOException {
        var drawing = TinyRun.DATA.images().picture(399);
        Snapshot early = Snapshot.read(run, 1, TinyRun.DATA, drawing);
        Snapshot late = Snapshot.read(run, 4, TinyRun.DATA, drawing);
        int label = TinyRun.DATA.label(399);
        assertThat(late.drawing().orElseThrow().probability(label))
                .isGreaterThan(early.drawing().orElseThrow().probability(label));
    }

    @Test
    void drawsTheWeightsOfTheFirstLayer() throws IOException {
        Snapshot last = Snapshot.read(run, 4, TinyRun.DATA, null);
        FirstLayer layer = last.firstLayer();
        assertThat(layer.side()).isEqualTo(28);
        assertThat(layer.pictures().size()).isEqualTo(10);
        // The ink of a made-up 0 stands in columns 4 and 5: wanted by the weights of 0, unwanted by those of 9.
        int ink = 20 * 28 + 4;
        assertThat(layer.pictures().get(0)[ink])
                .isGreaterThan(128)
                .isGreaterThan(layer.pictures().get(9)[ink]);
    }
}
