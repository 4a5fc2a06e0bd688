package inkling.app.draw.mydigits;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.BrokenModel;
import inkling.app.draw.answer.AnswerModel;
import inkling.app.draw.mydigits.Scores.Score;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.pad.Pen;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.file.ModelFile;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TinyRun;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Sketch;
import inkling.sketch.StrokeFile;
import inkling.sketch.mydigits.ImportExport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class MyDigitsViewModelTest {
    private final Session session = new Session();
    private final PadModel pad = new PadModel();
    private final Pen pen = new Pen(pad);
    private final List<Exception> failures = new ArrayList<>();

    @TempDir
    private Path folder;

    private List<Sketch> digits;
    private RunStore runs;
    private MyDigitsModel store;
    private MyDigitsViewModel model;

    @BeforeEach
    void open() throws IOException {
        digits = StrokeFile.read(Path.of("assets/samples/digits.jsonl")).stream()
                .map(LabeledSketch::sketch)
                .toList();
        runs = new RunStore(folder.resolve("runs"));
        model = reopened();
    }

    @Test
    void aDigitKeyKeepsTheDrawing() {
        keep(7);
        assertThat(model.countProperty().get()).isEqualTo(1);
        assertThat(model.selectedProperty().get().label()).isEqualTo(7);
        assertThat(model.selectedProperty().get().sketch()).isEqualTo(digits.get(7));
        assertThat(store.messageProperty().get()).startsWith("Saved as 7.");
        assertThat(pad.finishedProperty().get()).isTrue();
    }

    @Test
    void nothingIsKeptOfAnEmptyPad() {
        model.labelAs("3");
        assertThat(model.countProperty().get()).isZero();
        assertThat(store.messageProperty().get()).startsWith("Draw a digit first");
    }

    @Test
    void anotherKeyPutsTheLabelRightInsteadOfKeepingTwice() {
        keep(7);
        model.labelAs("1");
        assertThat(model.countProperty().get()).isEqualTo(1);
        assertThat(model.page().get(0).digit().label()).isEqualTo(1);
        pen.draw(digits.get(4));
        assertThat(model.selectedProperty().get()).isNull();
        model.labelAs("4");
        assertThat(model.countProperty().get()).isEqualTo(2);
    }

    @Test
    void whatComesBackToThePadIsNotKeptTwice() {
        keep(7);
        pad.clear();
        assertThat(model.selectedProperty().get()).isNull();
        pad.undo();
        model.labelAs("7");
        assertThat(model.countProperty().get()).isEqualTo(1);
    }

    @Test
    void keepsAPictureThatIsGiven() {
        Picture picture = new Picture(new byte[Picture.SIZE]);
        pad.show(picture);
        model.labelAs("5");
        assertThat(model.selectedProperty().get().picture()).isEqualTo(picture);
        assertThat(model.selectedProperty().get().sketch().isEmpty()).isTrue();
    }

    @Test
    void deletesTheSelectedAndTakesItBack() {
        keep(7);
        keep(8);
        model.select(model.page().get(1).digit());
        assertThat(pad.getDrawing().picture())
                .isEqualTo(model.selectedProperty().get().picture());
        assertThat(store.messageProperty().get()).as("said of another digit").isEmpty();
        model.delete();
        assertThat(labels()).containsExactly(8);
        assertThat(model.selectedProperty().get()).isNull();
        store.undo();
        assertThat(labels()).containsExactly(8, 7);
        assertThat(model.selectedProperty().get().label())
                .as("it is on the pad still")
                .isEqualTo(7);
        store.undo();
        store.undo();
        assertThat(model.countProperty().get()).isZero();
        assertThat(store.canUndoProperty().get()).isFalse();
    }

    @Test
    void theNewestComesFirstAndArrowsGoThroughAllPages() {
        for (int i = 0; i < Pages.SIZE + 3; i++) {
            pen.draw(digits.get(i % 10).withPen(10 + i));
            model.labelAs(Integer.toString(i % 10));
        }
        assertThat(labels()).hasSize(Pages.SIZE).startsWith(6, 5, 4);
        pad.clear();
        model.move(1);
        assertThat(model.selectedProperty().get().label()).isEqualTo(6);
        for (int i = 0; i < 4; i++) {
            model.move(Pages.COLUMNS);
        }
        assertThat(model.pageNumberProperty().get()).isEqualTo(1);
        assertThat(labels()).containsExactly(2, 1, 0);
        model.move(Pages.COLUMNS);
        assertThat(model.selectedProperty().get().label()).isEqualTo(2);
        model.turn(5);
        assertThat(model.pageNumberProperty().get()).isEqualTo(1);
        model.turn(-1);
        assertThat(labels()).hasSize(Pages.SIZE);
    }

    @Test
    void everyModelIsJudgedOnThem() throws IOException {
        TinyRun.kept(runs, "tiny", TinyRun.recipe());
        Classifier classifier = ModelFile.shipped();
        session.useModel(classifier);
        for (int digit = 0; digit < 10; digit++) {
            keep(digit);
        }
        model.labelAs("3");
        long right = model.page().stream().filter(shown -> !shown.isWrong()).count();
        assertThat(model.page().get(0).isWrong()).isTrue();
        assertThat(model.page().get(0).predicted())
                .isEqualTo(classifier
                        .classify(model.page().get(0).digit().picture())
                        .digit());
        assertThat(model.scores()).hasSize(2);
        assertThat(model.scores().get(0)).isEqualTo(new Score("digits", true, false, (int) right, 10, 1, 2));
        assertThat(model.scores().get(1).model()).isEqualTo("tiny");
        session.useModel(ModelFile.read(runs.runs().get(0).model()));
        assertThat(model.scores())
                .extracting(Score::model)
                .containsExactly(TinyRun.recipe().name(), "digits, shipped");
    }

    /** One of the few digits of which one view says another than three; on Explore it is what one view says. */
    @Test
    void theyAreClassifiedAsOnThePad() throws IOException {
        Classifier classifier = ModelFile.shipped();
        CalibratedClassifier views = CalibratedClassifier.of(classifier);
        DataSet data = DataFolder.read(Path.of("data"), rows -> {});
        int row = IntStream.range(data.trainRows(), data.rows())
                .filter(each -> {
                    Picture picture = data.images().picture(each);
                    return classifier.classify(picture).digit()
                            != views.classify(picture).digit();
                })
                .findFirst()
                .orElseThrow();
        AnswerModel answers = new AnswerModel(session, Background.inline(), pad);
        session.useModel(classifier);
        pad.show(data.images().picture(row));
        model.labelAs(Integer.toString(data.label(row)));
        int onThePad = answers.answerProperty().get().digit();
        assertThat(model.page().get(0).predicted()).isEqualTo(onThePad);
        assertThat(model.scores().get(0).correct()).isEqualTo(onThePad == data.label(row) ? 1 : 0);
        Evaluation explore = Evaluation.of(classifier, Examples.of(data, row, row + 1));
        assertThat((int) explore.digits()[0]).isNotEqualTo(onThePad);
    }

    @Test
    void theyAreThereAgainAtTheNextStart() {
        keep(7);
        model = reopened();
        assertThat(labels()).containsExactly(7);
        assertThat(store.canUndoProperty().get()).isTrue();
    }

    @Test
    void bringsInWhatWasExported() {
        keep(7);
        keep(2);
        Path file = folder.resolve("out.jsonl");
        store.change(kept -> "" + ImportExport.writeStrokes(kept.digits(), file));
        store.undo();
        store.change(kept -> "" + ImportExport.read(file, kept, Instant.EPOCH).added());
        assertThat(store.messageProperty().get()).isEqualTo("1");
        assertThat(labels()).containsExactly(2, 7);
    }

    @Test
    void aStoreThatCannotBeReadIsSaidAndTheRestGoesOn() throws IOException {
        Files.createDirectories(folder.resolve("mine/my-digits.jsonl"));
        model = reopened();
        assertThat(store.messageProperty().get()).isNotEmpty();
        keep(7);
        assertThat(model.countProperty().get()).isZero();
    }

    @Test
    void modelsThatCannotBeJudgedKeepNoScoreOfAnother() throws IOException {
        session.useModel(ModelFile.shipped());
        keep(7);
        assertThat(model.scores()).isNotEmpty();
        session.useModel(BrokenModel.classifier());
        assertThat(model.scores()).isEmpty();
        assertThat(model.page().get(0).predicted()).isEqualTo(-1);
        assertThat(failures).hasSize(1);
    }

    private MyDigitsViewModel reopened() {
        store = new MyDigitsModel(Background.inline(), folder.resolve("mine"));
        Background background = Background.inline();
        background.setReporter(failures::add);
        return new MyDigitsViewModel(session, background, pad, store, runs);
    }

    private void keep(int digit) {
        pen.draw(digits.get(digit));
        model.labelAs(Integer.toString(digit));
    }

    private List<Integer> labels() {
        return model.page().stream().map(shown -> shown.digit().label()).toList();
    }
}
