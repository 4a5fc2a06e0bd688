package inkling.app.draw.answer;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.pad.PadModel;
import inkling.app.draw.prepare.Steps;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.calibrate.DigitReader;
import inkling.sketch.Point;
import inkling.sketch.Preparation;
import inkling.sketch.Preparation.Step;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class AnswerModelTest {
    private final Session session = new Session();
    private final PadModel pad = new PadModel();
    private final AnswerModel model =
            new AnswerModel(session, Background.inline(), pad.sketch(), pad.given(), pad.penIsDown());

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
        pad.penDown(new Point(100, 60));
        assertThat(model.answer().get()).isNotNull();
        pad.penMove(new Point(100, 200));
        assertThat(model.answer().get().question().sketch())
                .isEqualTo(pad.sketch().get());
        assertThat(model.answer().get().picture())
                .isEqualTo(Preparation.MNIST.picture(pad.sketch().get()));
        assertThat(session.drawing().get()).isEqualTo(model.answer().get().picture());
        assertThat(model.status().get()).matches("answered in \\d+ ms");
    }

    @Test
    void aDrawingIsUnderWayUntilAllOfItIsAnswered() {
        WorkByHand work = new WorkByHand();
        AnswerModel slow = new AnswerModel(session, Background.on(work), pad.sketch(), pad.given(), pad.penIsDown());
        pad.penDown(new Point(100, 60));
        work.doOne();
        pad.penMove(new Point(100, 200));
        pad.penUp();
        assertThat(slow.underWay().get()).isTrue();
        work.doAll();
        assertThat(slow.underWay().get()).isFalse();
        pad.undo();
        assertThat(slow.underWay().get()).isFalse();
    }

    @Test
    void aDrawingClearedBeforeItWasAnsweredIsNotUnderWay() {
        WorkByHand work = new WorkByHand();
        AnswerModel slow = new AnswerModel(session, Background.on(work), pad.sketch(), pad.given(), pad.penIsDown());
        drawLine(100);
        pad.clear();
        work.doAll();
        assertThat(slow.underWay().get()).isFalse();
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
                        .read(Preparation.MNIST.picture(pad.sketch().get()))
                        .confidence());
    }

    @Test
    void saysWhyThereIsNoModel() {
        session.modelProblem().set("expected a model, found a shoe (x.inkling)");
        drawLine(100);
        assertThat(model.status().get()).isEqualTo("expected a model, found a shoe (x.inkling)");
    }

    @Test
    void aStepLeftOutIsLeftOutOfTheAnswer() {
        drawLine(40);
        model.take(Step.CENTRED, false);
        assertThat(model.answer().get().picture())
                .isEqualTo(Preparation.MNIST
                        .without(Step.CENTRED)
                        .picture(pad.sketch().get()));
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
        pad.given().set(given);
        assertThat(model.answer().get().picture()).isEqualTo(given);
        pad.undo();
        assertThat(model.answer().get().picture()).isEqualTo(drawn);
        pad.given().set(given);
        drawLine(90);
        assertThat(pad.given().get()).isNull();
        assertThat(pad.sketch().get().strokes()).hasSize(1);
    }

    @Test
    void theAnswerGoesWithTheDrawing() throws IOException {
        session.model().set(Classifier.shipped());
        drawLine(100);
        pad.clear();
        assertThat(model.answer().get()).isNull();
        assertThat(model.steps().get()).isNull();
        pad.undo();
        assertThat(model.answer().get()).isNotNull();
    }

    private void drawLine(double x) {
        pad.penDown(new Point(x, 60));
        pad.penMove(new Point(x + 10, 200));
        pad.penUp();
    }
}
