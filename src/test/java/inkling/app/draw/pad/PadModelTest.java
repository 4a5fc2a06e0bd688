package inkling.app.draw.pad;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.sketch.Point;
import inkling.sketch.Sketch;
import org.junit.jupiter.api.Test;

class PadModelTest {
    private final PadModel model = new PadModel();

    @Test
    void undoTakesAWholeStrokeAndRedoBringsItBack() {
        drawLine(100);
        drawLine(150);
        Sketch both = model.sketch().get();
        model.undo();
        assertThat(model.sketch().get().strokes()).hasSize(1);
        assertThat(model.canRedo().get()).isTrue();
        model.redo();
        assertThat(model.sketch().get()).isEqualTo(both);
        model.undo();
        drawLine(200);
        assertThat(model.canRedo().get()).isFalse();
    }

    @Test
    void clearCanBeUndone() {
        drawLine(100);
        Sketch before = model.sketch().get();
        model.clear();
        assertThat(model.sketch().get().isEmpty()).isTrue();
        model.undo();
        assertThat(model.sketch().get()).isEqualTo(before);
    }

    @Test
    void nothingIsUndoneUnderThePen() {
        drawLine(100);
        model.penDown(new Point(10, 10));
        model.undo();
        model.clear();
        assertThat(model.sketch().get().strokes()).hasSize(2);
    }

    @Test
    void aNewPenRedrawsWhatIsDrawnAndSurvivesUndo() {
        drawLine(100);
        model.thicker();
        assertThat(model.sketch().get().pen()).isGreaterThan(PadModel.USUAL);
        model.undo();
        model.redo();
        assertThat(model.sketch().get().pen()).isEqualTo(model.pen().get());
        for (int i = 0; i < 100; i++) {
            model.thinner();
        }
        assertThat(model.pen().get()).isEqualTo(PadModel.THINNEST);
    }

    @Test
    void afterADrawingIsFinishedTheNextStrokeBeginsANewOne() {
        drawLine(40);
        model.finish();
        assertThat(model.finished().get()).isTrue();
        assertThat(model.sketch().get().strokes()).hasSize(1);
        drawLine(90);
        assertThat(model.sketch().get().strokes()).hasSize(1);
        model.undo();
        drawLine(120);
        assertThat(model.sketch().get().strokes()).hasSize(2);
    }

    @Test
    void whatIsRubbedOutInOneGoComesBackInOne() {
        drawLine(100);
        Sketch before = model.sketch().get();
        model.erasing().set(true);
        model.penDown(new Point(20, 130));
        assertThat(model.sketch().get()).isEqualTo(before);
        model.penMove(new Point(100, 130));
        model.penMove(new Point(140, 130));
        assertThat(model.sketch().get().strokes()).hasSize(2);
        assertThat(model.penIsDown().get()).isTrue();
        model.penUp();
        model.undo();
        assertThat(model.sketch().get()).isEqualTo(before);
        model.penDown(new Point(20, 20));
        model.penUp();
        assertThat(model.canRedo().get()).isTrue();
        model.erasing().set(false);
        drawLine(150);
        assertThat(model.sketch().get().strokes()).hasSize(2);
    }

    private void drawLine(double x) {
        model.penDown(new Point(x, 60));
        model.penMove(new Point(x + 10, 200));
        model.penUp();
    }
}
