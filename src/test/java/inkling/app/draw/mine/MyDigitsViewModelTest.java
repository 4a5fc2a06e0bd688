package inkling.app.draw.mine;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.pad.PadModel;
import inkling.app.draw.pad.Pen;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.Picture;
import inkling.learn.BrokenModel;
import inkling.learn.Classifier;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MyDigitsViewModelTest {
    private final Session session = new Session();
    private final PadModel pad = new PadModel();
    private final Pen pen = new Pen(pad);
    private final List<Exception> failures = new ArrayList<>();

    @TempDir
    private Path folder;

    private List<Sketch> digits;
    private RunStore runs;
    private Keeping keeping;
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
        assertThat(model.count().get()).isEqualTo(1);
        assertThat(model.selected().get().label()).isEqualTo(7);
        assertThat(model.selected().get().sketch()).isEqualTo(digits.get(7));
        assertThat(keeping.said().get()).startsWith("Kept as a 7.");
        assertThat(pad.finishedProperty().get()).isTrue();
    }

    @Test
    void nothingIsKeptOfAnEmptyPad() {
        model.is(3);
        assertThat(model.count().get()).isZero();
        assertThat(keeping.said().get()).startsWith("Draw a digit first");
    }

    @Test
    void anotherKeyPutsTheLabelRightInsteadOfKeepingTwice() {
        keep(7);
        model.is(1);
        assertThat(model.count().get()).isEqualTo(1);
        assertThat(model.page().get(0).digit().label()).isEqualTo(1);
        pen.draw(digits.get(4));
        assertThat(model.selected().get()).isNull();
        model.is(4);
        assertThat(model.count().get()).isEqualTo(2);
    }

    @Test
    void whatComesBackToThePadIsNotKeptTwice() {
        keep(7);
        pad.clear();
        assertThat(model.selected().get()).isNull();
        pad.undo();
        model.is(7);
        assertThat(model.count().get()).isEqualTo(1);
    }

    @Test
    void keepsAPictureThatIsGiven() {
        Picture picture = new Picture(new byte[Picture.SIZE]);
        pad.show(picture);
        model.is(5);
        assertThat(model.selected().get().picture()).isEqualTo(picture);
        assertThat(model.selected().get().sketch().isEmpty()).isTrue();
    }

    @Test
    void deletesTheSelectedAndTakesItBack() {
        keep(7);
        keep(8);
        model.select(model.page().get(1).digit());
        assertThat(pad.getDrawing().picture()).isEqualTo(model.selected().get().picture());
        assertThat(keeping.said().get()).as("said of another digit").isEmpty();
        model.delete();
        assertThat(labels()).containsExactly(8);
        assertThat(model.selected().get()).isNull();
        keeping.undo();
        assertThat(labels()).containsExactly(8, 7);
        assertThat(model.selected().get().label()).as("it is on the pad still").isEqualTo(7);
        keeping.undo();
        keeping.undo();
        assertThat(model.count().get()).isZero();
        assertThat(keeping.canUndo().get()).isFalse();
    }

    @Test
    void theNewestComesFirstAndArrowsGoThroughAllPages() {
        for (int i = 0; i < Shelf.PAGE + 3; i++) {
            pen.draw(digits.get(i % 10).withPen(10 + i));
            model.is(i % 10);
        }
        assertThat(labels()).hasSize(Shelf.PAGE).startsWith(6, 5, 4);
        pad.clear();
        model.move(1);
        assertThat(model.selected().get().label()).isEqualTo(6);
        for (int i = 0; i < 4; i++) {
            model.move(Shelf.COLUMNS);
        }
        assertThat(model.pageNumber().get()).isEqualTo(1);
        assertThat(labels()).containsExactly(2, 1, 0);
        model.move(Shelf.COLUMNS);
        assertThat(model.selected().get().label()).isEqualTo(2);
        model.turn(5);
        assertThat(model.pageNumber().get()).isEqualTo(1);
        model.turn(-1);
        assertThat(labels()).hasSize(Shelf.PAGE);
    }

    @Test
    void everyModelIsJudgedOnThem() throws IOException {
        TinyRun.kept(runs, "tiny", TinyRun.recipe());
        Classifier classifier = Classifier.shipped();
        session.useModel(classifier);
        for (int digit = 0; digit < 10; digit++) {
            keep(digit);
        }
        model.is(3);
        long right = model.page().stream().filter(shown -> !shown.isWrong()).count();
        assertThat(model.page().get(0).isWrong()).isTrue();
        assertThat(model.page().get(0).readAs())
                .isEqualTo(classifier
                        .classify(model.page().get(0).digit().picture())
                        .digit());
        assertThat(model.scores()).hasSize(2);
        assertThat(model.scores().get(0)).isEqualTo(new Score("digits", true, false, (int) right, 10, 1, 2));
        assertThat(model.scores().get(1).model()).isEqualTo("tiny");
        session.useModel(Classifier.read(runs.runs().get(0).model()));
        assertThat(model.scores())
                .extracting(Score::model)
                .containsExactly(TinyRun.recipe().name(), "digits, shipped");
    }

    @Test
    void theyAreThereAgainAtTheNextStart() {
        keep(7);
        model = reopened();
        assertThat(labels()).containsExactly(7);
        assertThat(keeping.canUndo().get()).isTrue();
    }

    @Test
    void bringsInWhatWasExported() {
        keep(7);
        keep(2);
        Path file = folder.resolve("out.jsonl");
        keeping.act(store -> "" + ImportExport.writeStrokes(store.digits(), file));
        keeping.undo();
        keeping.act(store -> "" + ImportExport.read(file, store, Instant.EPOCH).added());
        assertThat(keeping.said().get()).isEqualTo("1");
        assertThat(labels()).containsExactly(2, 7);
    }

    @Test
    void aStoreThatCannotBeReadIsSaidAndTheRestGoesOn() throws IOException {
        Files.createDirectories(folder.resolve("mine/my-digits.jsonl"));
        model = reopened();
        assertThat(keeping.said().get()).isNotEmpty();
        keep(7);
        assertThat(model.count().get()).isZero();
    }

    @Test
    void modelsThatCannotBeJudgedKeepNoScoreOfAnother() throws IOException {
        session.useModel(Classifier.shipped());
        keep(7);
        assertThat(model.scores()).isNotEmpty();
        session.useModel(BrokenModel.classifier());
        assertThat(model.scores()).isEmpty();
        assertThat(model.page().get(0).readAs()).isEqualTo(-1);
        assertThat(failures).hasSize(1);
    }

    private MyDigitsViewModel reopened() {
        keeping = new Keeping(Background.inline(), folder.resolve("mine"));
        Background background = Background.inline();
        background.setReporter(failures::add);
        return new MyDigitsViewModel(session, background, pad, keeping, runs);
    }

    private void keep(int digit) {
        pen.draw(digits.get(digit));
        model.is(digit);
    }

    private List<Integer> labels() {
        return model.page().stream().map(shown -> shown.digit().label()).toList();
    }
}
