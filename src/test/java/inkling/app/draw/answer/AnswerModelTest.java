package inkling.app.draw.answer;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.BrokenModel;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.WorkByHand;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.pad.Pen;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.file.ModelFile;
import inkling.sketch.Preparation;
import inkling.sketch.Preparation.Step;
import java.io.IOException;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class AnswerModelTest {
    private final Session session = new Session();
    private final PadModel pad = new PadModel();
    private final Pen pen = new Pen(pad);
    private final AnswerModel model = new AnswerModel(session, Background.inline(), pad);

    @Test
    void anEmptyPadHasNoAnswer() throws IOException {
        session.useModel(ModelFile.shipped());
        assertThat(model.answerProperty().get()).isNull();
        assertThat(model.preparedProperty().get()).isNull();
        assertThat(session.pad().getDrawing()).isNull();
        assertThat(model.statusProperty().get()).isEmpty();
    }

    @Test
    void answersWhileThePenMoves() throws IOException {
        session.useModel(ModelFile.shipped());
        pen.down(100, 60);
        assertThat(model.answerProperty().get()).isNotNull();
        pen.move(100, 200);
        assertThat(model.answerProperty().get().prepared().drawing()).isEqualTo(pad.getDrawing());
        assertThat(model.answerProperty().get().picture())
                .isEqualTo(Preparation.MNIST.picture(pad.getDrawing().sketch()));
        assertThat(session.pad().getDrawing())
                .isEqualTo(model.answerProperty().get().picture());
        assertThat(model.statusProperty().get()).matches("average of three views, classified in \\d+ ms");
    }

    @Test
    void answersWhatWasDrawnBeforeItWasMade() throws IOException {
        session.useModel(ModelFile.shipped());
        pen.down(100, 60);
        pen.move(100, 200);
        AnswerModel later = new AnswerModel(session, Background.inline(), pad);
        assertThat(later.answerProperty().get()).isNotNull();
        assertThat(later.preparedProperty().get())
                .isEqualTo(model.answerProperty().get().prepared());
    }

    @Test
    void aDrawingIsUnderWayUntilAllOfItIsAnswered() {
        WorkByHand work = new WorkByHand();
        AnswerModel slow = new AnswerModel(session, Background.on(work), pad);
        pen.down(100, 60);
        work.doOne();
        pen.move(100, 200);
        pen.up();
        assertThat(slow.inProgressProperty().get()).isTrue();
        work.doAll();
        assertThat(slow.inProgressProperty().get()).isFalse();
        pad.undo();
        assertThat(slow.inProgressProperty().get()).isFalse();
    }

    @Test
    void aDrawingClearedBeforeItWasAnsweredIsNotUnderWay() {
        WorkByHand work = new WorkByHand();
        AnswerModel slow = new AnswerModel(session, Background.on(work), pad);
        pen.line(100);
        pad.clear();
        work.doAll();
        assertThat(slow.inProgressProperty().get()).isFalse();
    }

    @Test
    void aDrawingMadeBeforeTheModelIsAnsweredWhenItIsThere() throws IOException {
        pen.line(100);
        assertThat(model.preparedProperty().get()).isNotNull();
        assertThat(model.answerProperty().get()).isNull();
        assertThat(model.problemProperty().get()).startsWith("The model is still loading");
        assertThat(model.statusProperty().get()).startsWith("The model is still loading");
        Classifier classifier = ModelFile.shipped();
        session.useModel(classifier);
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.answerProperty().get().prediction().confidence())
                .isEqualTo(CalibratedClassifier.of(classifier)
                        .classify(Preparation.MNIST.picture(pad.getDrawing().sketch()))
                        .confidence());
    }

    @Test
    void saysWhyThereIsNoModel() {
        session.reportModelProblem("expected a model, found a shoe (x.inkling)");
        pen.line(100);
        assertThat(model.statusProperty().get()).isEqualTo("expected a model, found a shoe (x.inkling)");
    }

    @Test
    void afterAFailureThereIsNoAnswerButASentence() throws IOException {
        session.useModel(ModelFile.shipped());
        pen.line(100);
        session.useModel(BrokenModel.classifier());
        assertThat(model.answerProperty().get()).isNull();
        assertThat(model.finalAnswerProperty().get()).isNull();
        assertThat(model.preparedProperty().get()).isNull();
        assertThat(session.pad().getDrawing()).isNull();
        assertThat(model.statusProperty().get()).isEmpty();
        assertThat(model.problemProperty().get()).startsWith("Something went wrong in Inkling");
        assertThat(model.inProgressProperty().get()).isFalse();
        session.useModel(ModelFile.shipped());
        assertThat(model.problemProperty().get()).isEmpty();
        assertThat(model.finalAnswerProperty().get()).isNotNull();
    }

    @Test
    void preparesTheDrawingAsItIsToldTo() {
        pen.line(40);
        Preparation uncentered = Preparation.MNIST.without(Step.CENTERED);
        model.preparationProperty().set(uncentered);
        PreparedDrawing prepared = model.preparedProperty().get();
        assertThat(prepared.preparation()).isEqualTo(uncentered);
        assertThat(prepared.picture())
                .isEqualTo(uncentered.picture(pad.getDrawing().sketch()));
    }

    @Test
    void theFinalAnswerWaitsUntilThePenIsUpAndAllIsClassified() throws IOException {
        session.useModel(ModelFile.shipped());
        WorkByHand work = new WorkByHand();
        AnswerModel slow = new AnswerModel(session, Background.on(work), pad);
        pen.down(100, 60);
        work.doAll();
        assertThat(slow.answerProperty().get()).isNotNull();
        assertThat(slow.finalAnswerProperty().get()).isNull();
        pen.move(100, 200);
        pen.up();
        assertThat(slow.finalAnswerProperty().get()).isNull();
        work.doAll();
        assertThat(slow.finalAnswerProperty().get())
                .isNotNull()
                .isEqualTo(slow.answerProperty().get());
    }

    @Test
    void anAnswerToAnEarlierDrawingIsNoCurrentPrediction() throws IOException {
        session.useModel(ModelFile.shipped());
        WorkByHand work = new WorkByHand();
        AnswerModel slow = new AnswerModel(session, Background.on(work), pad);
        ObservableValue<@Nullable Prediction> current = slow.currentPrediction();
        pen.line(100);
        work.doAll();
        assertThat(current.getValue())
                .isNotNull()
                .isEqualTo(slow.answerProperty().get().prediction());
        pen.line(160);
        assertThat(current.getValue()).isNull();
        work.doAll();
        assertThat(current.getValue())
                .isNotNull()
                .isEqualTo(slow.answerProperty().get().prediction());
    }

    @Test
    void answersAPictureInPlaceOfTheDrawingUntilThePenComes() throws IOException {
        session.useModel(ModelFile.shipped());
        pen.line(40);
        Picture drawn = model.answerProperty().get().picture();
        Picture given = new Picture(new byte[Picture.SIZE]);
        pad.show(given);
        assertThat(model.answerProperty().get().picture()).isEqualTo(given);
        pad.undo();
        assertThat(model.answerProperty().get().picture()).isEqualTo(drawn);
        pad.show(given);
        pen.line(90);
        assertThat(pad.getDrawing().picture()).isNull();
        assertThat(pad.getDrawing().sketch().strokes()).hasSize(1);
    }

    @Test
    void theAnswerGoesWithTheDrawing() throws IOException {
        session.useModel(ModelFile.shipped());
        pen.line(100);
        pad.clear();
        assertThat(model.answerProperty().get()).isNull();
        assertThat(model.finalAnswerProperty().get()).isNull();
        pad.undo();
        assertThat(model.answerProperty().get()).isNotNull();
    }
}
