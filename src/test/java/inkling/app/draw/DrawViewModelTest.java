package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.insight.DigitReader;
import inkling.sketch.Point;
import inkling.sketch.Preparation;
import inkling.sketch.Preparation.Step;
import inkling.sketch.Sketch;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DrawViewModelTest {
    private final Session session = new Session();
    private final DrawViewModel model = new DrawViewModel(session, Background.inline());

    @Test
    void anEmptyPadHasNoAnswer() throws IOException {
        session.model().set(Classifier.shipped());
        assertThat(model.answer().get()).isNull();
        assertThat(model.steps().get()).isNull();
        assertThat(session.drawing().get()).isNull();
        assertThat(model.status().get()).isEmpty();
    }

    @Test
    void answersWhileThePenMoves() throws IOException {
        session.model().set(Classifier.shipped());
        model.penDown(new Point(100, 60));
        assertThat(model.answer().get()).isNotNull();
        model.penMove(new Point(100, 200));
        assertThat(model.answer().get().question().sketch())
                .isEqualTo(model.sketch().get());
        assertThat(model.answer().get().picture())
                .isEqualTo(Preparation.MNIST.picture(model.sketch().get()));
        assertThat(session.drawing().get()).isEqualTo(model.answer().get().picture());
        assertThat(model.status().get()).matches("answered in \\d+ ms");
    }

    @Test
    void aDrawingMadeBeforeTheModelIsAnsweredWhenItIsThere() throws IOException {
        drawLine(100);
        assertThat(model.answer().get().prediction()).isNull();
        assertThat(model.status().get()).startsWith("The model is being loaded");
        Classifier classifier = Classifier.shipped();
        session.model().set(classifier);
        assertThat(model.answer().get().prediction().confidence())
                .isEqualTo(DigitReader.of(classifier)
                        .read(Preparation.MNIST.picture(model.sketch().get()))
                        .confidence());
    }

    @Test
    void saysWhyThereIsNoModel() {
        session.modelProblem().set("expected a model, found a shoe (x.inkling)");
        drawLine(100);
        assertThat(model.status().get()).isEqualTo("expected a model, found a shoe (x.inkling)");
    }

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
        assertThat(model.answer().get()).isNull();
        assertThat(model.steps().get()).isNull();
        model.undo();
        assertThat(model.sketch().get()).isEqualTo(before);
        assertThat(model.answer().get()).isNotNull();
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
        assertThat(model.sketch().get().pen()).isGreaterThan(DrawViewModel.USUAL);
        model.undo();
        model.redo();
        assertThat(model.sketch().get().pen()).isEqualTo(model.pen().get());
        for (int i = 0; i < 100; i++) {
            model.thinner();
        }
        assertThat(model.pen().get()).isEqualTo(DrawViewModel.THINNEST);
    }

    @Test
    void aStepLeftOutIsLeftOutOfTheAnswer() {
        drawLine(40);
        model.take(Step.CENTRED, false);
        assertThat(model.answer().get().picture())
                .isEqualTo(Preparation.MNIST
                        .without(Step.CENTRED)
                        .picture(model.sketch().get()));
        model.take(Step.CENTRED, true);
        assertThat(model.answer().get().question().preparation()).isEqualTo(Preparation.MNIST);
    }

    @Test
    void showsThePictureAfterEachStep() throws IOException {
        session.model().set(Classifier.shipped());
        drawLine(40);
        Steps steps = model.steps().get();
        assertThat(steps.pictures()).hasSize(1 + Step.values().length);
        assertThat(steps.pictures().get(Step.values().length))
                .isEqualTo(model.answer().get().picture());
        assertThat(steps.lesson()).containsIgnoringCase("without ").contains(" this would read ");
        model.take(Step.CROPPED, false);
        assertThat(model.steps().get().lesson()).startsWith("With all steps this reads ");
    }

    @Test
    void answersAPictureInPlaceOfTheDrawingUntilThePenComes() throws IOException {
        session.model().set(Classifier.shipped());
        drawLine(40);
        Picture drawn = model.answer().get().picture();
        Picture given = new Picture(new byte[Picture.SIZE]);
        model.given().set(given);
        assertThat(model.answer().get().picture()).isEqualTo(given);
        model.undo();
        assertThat(model.answer().get().picture()).isEqualTo(drawn);
        model.given().set(given);
        drawLine(90);
        assertThat(model.given().get()).isNull();
        assertThat(model.sketch().get().strokes()).hasSize(1);
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
