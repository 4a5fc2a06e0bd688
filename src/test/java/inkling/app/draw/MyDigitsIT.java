package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.files.UserFolder;
import inkling.learn.file.ModelFile;
import inkling.sketch.LabeledSketch;
import inkling.sketch.Sketch;
import inkling.sketch.StrokeFile;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who keeps digits, looks through them, and puts them right. */
class MyDigitsIT extends DrawSteps {
    private List<LabeledSketch> samples;

    @BeforeEach
    void openWithAModel() throws IOException {
        samples = StrokeFile.read(Path.of("assets/samples/digits.jsonl"));
        openPad();
        useModel(ModelFile.shipped());
    }

    @Test
    void keepsBrowsesFixesDeletesAndUndoes() throws IOException {
        Sketch seven = keep(7, KeyCode.DIGIT7);
        keep(2, KeyCode.DIGIT2);
        assertThat(kept()).extracting(MyDigit::label).containsExactly(7, 2);
        assertThat(kept().get(0).sketch()).isEqualTo(seven);

        onScreen(() -> {
            find("#my-digits", Node.class).requestFocus();
            return true;
        });
        press(KeyCode.RIGHT);
        until("the first is looked at", () -> isMarked(7));
        assertThat(sees("#given")).isTrue();
        until("it is read", () -> text("#answer").equals("7"));

        press(KeyCode.DIGIT1);
        until("its label is another", () -> isMarked(1));
        press(KeyCode.DELETE);
        until("it is gone", () -> thumbnails() == 1);
        assertThat(kept()).extracting(MyDigit::label).containsExactly(2);
        press(KeyCode.CONTROL, KeyCode.Z);
        until("it is back", () -> thumbnails() == 2);
        press(KeyCode.U);
        until("its label is back too", () -> text("#said").equals("Undone.") && labels().equals(List.of(7, 2)));
        until("both are judged", () -> text("#this-model-correct").equals("2 correct"));
        keep(picture(), "my-digits");
    }

    @Test
    void whatWasKeptIsSaidOnce() {
        keep(4, KeyCode.DIGIT4);
        assertThat(texts(".label"))
                .filteredOn(words -> words.contains("aved as 4"))
                .hasSize(1);
        assertThat(isMarked(4)).isTrue();
    }

    @Test
    void theStrokeAfterADigitWasKeptBeginsANewDrawing() {
        keep(7, KeyCode.DIGIT7);
        draw(stroke(140, 50, 138, 140, 135, 230));
        assertThat(drawn().strokes()).hasSize(1);
        assertThat(text("#keep-words")).startsWith("Press a digit key");
    }

    private Sketch keep(int digit, KeyCode key) {
        press(KeyCode.DELETE);
        draw(samples.get(digit).sketch());
        Sketch drawn = drawn();
        int before = thumbnails();
        press(key);
        until("it is kept", () -> thumbnails() == before + 1);
        return drawn;
    }

    /** Whether the key of a digit is marked as the label of what is on the pad. */
    private boolean isMarked(int digit) {
        return onScreen(() -> find("#keep-" + digit, Node.class)
                .getPseudoClassStates()
                .contains(PseudoClass.getPseudoClass("chosen")));
    }

    private int thumbnails() {
        return onScreen(
                () -> find("#my-digits", Parent.class).getChildrenUnmodifiable().size());
    }

    private List<MyDigit> kept() throws IOException {
        return MyDigits.open(UserFolder.find().resolve("my-digits")).digits();
    }

    private List<Integer> labels() {
        try {
            return kept().stream().map(MyDigit::label).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
