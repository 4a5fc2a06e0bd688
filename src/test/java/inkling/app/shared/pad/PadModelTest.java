package inkling.app.shared.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import org.junit.jupiter.api.Test;

class PadModelTest {
    private final PadModel model = new PadModel();

    @Test
    void undoTakesAWholeStrokeAndRedoBringsItBack() {
        drawLine(100);
        drawLine(150);
        Sketch both = sketch();
        model.undo();
        assertThat(sketch().strokes()).hasSize(1);
        assertThat(model.canRedoProperty().getValue()).isTrue();
        model.redo();
        assertThat(sketch()).isEqualTo(both);
        model.undo();
        drawLine(200);
        assertThat(model.canRedoProperty().getValue()).isFalse();
    }

    @Test
    void clearCanBeUndone() {
        drawLine(100);
        Sketch before = sketch();
        model.clear();
        assertThat(sketch().isEmpty()).isTrue();
        model.undo();
        assertThat(sketch()).isEqualTo(before);
    }

    @Test
    void nothingIsUndoneUnderThePen() {
        drawLine(100);
        model.penDown(new Point(10, 10));
        model.undo();
        model.clear();
        assertThat(sketch().strokes()).hasSize(2);
    }

    @Test
    void aNewPenRedrawsWhatIsDrawnAndSurvivesUndo() {
        drawLine(100);
        model.thicker();
        assertThat(sketch().pen()).isGreaterThan(PadModel.USUAL);
        model.undo();
        model.redo();
        assertThat(sketch().pen()).isEqualTo(model.penWidthProperty().get());
        for (int i = 0; i < 100; i++) {
            model.thinner();
        }
        assertThat(model.penWidthProperty().get()).isEqualTo(PadModel.THINNEST);
    }

    @Test
    void afterADrawingIsFinishedTheNextStrokeBeginsANewOne() {
        drawLine(40);
        model.finish();
        assertThat(model.finishedProperty().get()).isTrue();
        assertThat(sketch().strokes()).hasSize(1);
        drawLine(90);
        assertThat(sketch().strokes()).hasSize(1);
        model.undo();
        drawLine(120);
        assertThat(sketch().strokes()).hasSize(2);
    }

    @Test
    void whatIsRubbedOutInOneGoComesBackInOne() {
        drawLine(100);
        Sketch before = sketch();
        model.erasingProperty().set(true);
        model.penDown(new Point(20, 130));
        assertThat(sketch()).isEqualTo(before);
        model.penMove(new Point(100, 130));
        model.penMove(new Point(140, 130));
        assertThat(sketch().strokes()).hasSize(2);
        assertThat(model.penDownProperty().get()).isTrue();
        model.penUp();
        model.undo();
        assertThat(sketch()).isEqualTo(before);
        model.penDown(new Point(20, 20));
        model.penUp();
        assertThat(model.canRedoProperty().getValue()).isTrue();
        model.erasingProperty().set(false);
        drawLine(150);
        assertThat(sketch().strokes()).hasSize(2);
    }

    @Test
    void aPictureCoversTheStrokesUntilItIsUndoneClearedOrDrawnOver() {
        drawLine(100);
        Sketch before = sketch();
        Picture picture = new Picture(new byte[Picture.SIZE]);
        model.show(picture);
        assertThat(model.getDrawing()).isEqualTo(new Drawing(before, picture));
        model.undo();
        assertThat(model.getDrawing()).isEqualTo(new Drawing(before, null));
        model.show(picture);
        model.clear();
        assertThat(model.getDrawing().isBlank()).isTrue();
        model.show(picture);
        drawLine(150);
        assertThat(model.getDrawing().picture()).isNull();
        assertThat(sketch().strokes()).hasSize(1);
    }

    @Test
    void theEraserLeavesAPictureAlone() {
        Picture picture = new Picture(new byte[Picture.SIZE]);
        model.show(picture);
        model.eraserDown(new Point(100, 100));
        assertThat(model.penDownProperty().get()).isFalse();
        assertThat(model.getDrawing().picture()).isEqualTo(picture);
    }

    private Sketch sketch() {
        return model.getDrawing().sketch();
    }

    private void drawLine(double x) {
        new Pen(model).line(x);
    }
}
