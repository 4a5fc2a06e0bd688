package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.shared.pad.PadPeek;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.file.ModelFile;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Preparation;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person at the pad. */
class DrawIT extends DrawSteps {
    private Classifier classifier;

    @BeforeEach
    void readModel() throws IOException {
        classifier = ModelFile.shipped();
    }

    @Test
    void anEmptyPadSaysWhatToDo() {
        openPad();
        useModel(classifier);
        assertThat(text("#answer")).isEmpty();
        assertThat(text("#confidence")).isEqualTo("Draw a digit");
        for (int digit = 0; digit < 10; digit++) {
            assertThat(text("#percent-" + digit)).isEmpty();
            assertThat(share(digit)).isZero();
        }
    }

    @Test
    void answersWithTheFiguresOfClassify() throws IOException {
        openPad();
        useModel(classifier);
        for (LabeledSketch sample : StrokeFile.read(Path.of("assets/samples/digits.jsonl"))) {
            press(KeyCode.DELETE);
            draw(sample.sketch());
            Prediction expected = CalibratedClassifier.of(classifier).classify(Preparation.MNIST.picture(drawn()));
            until("the bars are those of the drawing", () -> share(expected.digit()) == expected.confidence());
            for (int digit = 0; digit < 10; digit++) {
                assertThat(share(digit)).isCloseTo(expected.probability(digit), within(1e-6));
            }
            assertThat(text("#answer")).isEqualTo("" + sample.label().orElseThrow());
            assertThat(sumOfPercentages()).isEqualTo(1000);
        }
    }

    @Test
    void undoesRedoesAndClearsByKeys() {
        openPad();
        useModel(classifier);
        draw(stroke(100, 60, 100, 220));
        draw(stroke(160, 60, 160, 220));
        assertThat(ink(pad(), 160)).isTrue();

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ink(pad(), 160)).isFalse();
        assertThat(ink(pad(), 100)).isTrue();

        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(ink(pad(), 160)).isTrue();

        press(KeyCode.DELETE);
        assertThat(ink(pad(), 100)).isFalse();
        until("the answer is gone", () -> text("#answer").isEmpty());

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ink(pad(), 100)).isTrue();
        until("the answer is back", () -> !text("#answer").isEmpty());
    }

    @Test
    void thePenGrowsByKeys() {
        openPad();
        draw(stroke(100, 60, 100, 220));
        assertThat(ink(pad(), 100 + PadPeek.USUAL_PEN / 2 + 1)).isFalse();
        press(KeyCode.ADD);
        assertThat(ink(pad(), 100 + PadPeek.USUAL_PEN / 2 + 1)).isTrue();
        press(KeyCode.MINUS);
        assertThat(ink(pad(), 100 + PadPeek.USUAL_PEN / 2 + 1)).isFalse();
    }

    @Test
    void aDrawingMadeBeforeTheModelIsReadyIsAnsweredWhenItIs() {
        openPad();
        draw(stroke(140, 50, 138, 140, 135, 230));
        until("the picture is there", () -> text("#confidence").equals("No answer yet"));
        useModel(classifier);
        until("the answer is there", () -> !text("#answer").isEmpty());
        assertThat(sumOfPercentages()).isEqualTo(1000);
    }

    @Test
    void aStepSwitchedOffChangesTheAnswer() {
        openPad();
        useModel(classifier);
        draw(stroke(30, 30, 60, 30, 70, 34, 60, 60, 50, 90));
        Prediction expected = CalibratedClassifier.of(classifier)
                .classify(Preparation.MNIST.without(Preparation.Step.CROPPED).picture(drawn()));
        clickOn("#step-cropped");
        until("the bars follow", () -> share(expected.digit()) == expected.confidence());
        assertThat(text("#lesson")).startsWith("With all steps, this is classified as ");
    }

    @Test
    void nothingIsCutOffInASmallWindow() {
        openPad();
        resize(1024, 700);
        assertThat(sees("#seen")).isFalse();
        clickOn("#fold");
        assertThat(sees("#seen")).isTrue();
        assertThat(onScreen(() -> find("#pad", Canvas.class).getWidth())).isGreaterThan(300);
    }

    /** Whether there is ink in the pad's middle at a distance from its left edge, in the pad's units. */
    private boolean ink(WritableImage pad, double x) {
        int column = (int) Math.round(x / 280 * pad.getWidth());
        return pad.getPixelReader().getColor(column, (int) pad.getHeight() / 2).getBrightness() > 0.5;
    }
}
