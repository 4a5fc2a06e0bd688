package inkling.app.draw.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.draw.answer.AnswerModel;
import inkling.app.shared.Background;
import inkling.app.shared.Session;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.pad.Pen;
import inkling.data.Picture;
import inkling.learn.file.ModelFile;
import inkling.sketch.Preparation;
import inkling.sketch.Preparation.Step;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class PreparationModelTest {
    private final Session session = new Session();
    private final PadModel pad = new PadModel();
    private final Pen pen = new Pen(pad);
    private final AnswerModel answers = new AnswerModel(session, Background.inline(), pad);
    private final PreparationModel model = new PreparationModel(Background.inline(), answers);

    @Test
    void aStepLeftOutIsLeftOutOfTheAnswer() {
        pen.line(40);
        model.toggle(Step.CENTERED);
        assertThat(model.takes(Step.CENTERED)).isFalse();
        assertThat(answers.preparedProperty().get().picture())
                .isEqualTo(Preparation.MNIST
                        .without(Step.CENTERED)
                        .picture(pad.getDrawing().sketch()));
        model.toggle(Step.CENTERED);
        assertThat(answers.preparedProperty().get().preparation()).isEqualTo(Preparation.MNIST);
    }

    @Test
    void showsThePictureAfterEachStep() throws IOException {
        session.useModel(ModelFile.shipped());
        pen.line(40);
        Steps steps = model.stepsProperty().get();
        assertThat(steps.pictures()).hasSize(1 + Step.values().length);
        assertThat(steps.pictures().get(Step.values().length))
                .isEqualTo(answers.answerProperty().get().picture());
        assertThat(steps.lesson()).containsIgnoringCase("without ").contains(" this would be classified as ");
        model.toggle(Step.CROPPED);
        assertThat(model.stepsProperty().get().lesson()).startsWith("With all steps, this is classified as ");
    }

    @Test
    void aModelThatComesLaterIsAskedAboutTheSameDrawing() throws IOException {
        pen.line(40);
        assertThat(model.stepsProperty().get().pictures()).isNotEmpty();
        assertThat(model.stepsProperty().get().lesson()).isEmpty();
        session.useModel(ModelFile.shipped());
        assertThat(model.stepsProperty().get().lesson()).isNotEmpty();
    }

    @Test
    void aPictureOnThePadHasNoStepsToSwitch() throws IOException {
        session.useModel(ModelFile.shipped());
        pad.show(new Picture(new byte[Picture.SIZE]));
        assertThat(model.stepsProperty().get().pictures()).isEmpty();
        assertThat(model.stepsProperty().get().lesson()).contains("prepared already");
    }

    @Test
    void anEmptyPadHasNoSteps() {
        assertThat(model.stepsProperty().get()).isNull();
        pen.line(40);
        pad.clear();
        assertThat(model.stepsProperty().get()).isNull();
    }
}
