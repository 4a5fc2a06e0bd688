package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.file.ModelFile;
import inkling.sketch.LabeledSketch;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who rubs out, looks at the ghost, and takes the challenge. */
class PleasantIT extends DrawSteps {
    private List<LabeledSketch> samples;

    @BeforeEach
    void openWithAModel() throws IOException {
        samples = StrokeFile.read(Path.of("assets/samples/digits.jsonl"));
        openPad();
        useModel(ModelFile.shipped());
    }

    @Test
    void theEraserCutsAStroke() {
        draw(stroke(140, 40, 140, 240));
        press(KeyCode.E);
        draw(stroke(60, 140, 220, 140));
        assertThat(drawn().strokes()).hasSize(2);
        press(KeyCode.E);
        draw(stroke(60, 140, 220, 140));
        assertThat(drawn().strokes()).hasSize(3);
    }

    @Test
    void everyKeyCanBeLookedUp() {
        press(KeyCode.F1);
        assertThat(sees("#key-sheet")).isTrue();
        assertThat(texts("#key-sheet .figure")).contains("Ctrl+O  Ctrl+V", "U", "Alt+1–4", "0–9");
        keep(picture(), "keys");
        press(KeyCode.ESCAPE);
        assertThat(sees("#key-sheet")).isFalse();
        clickOn("#shortcuts");
        assertThat(sees("#key-sheet")).isTrue();
        clickOn("#pad");
        assertThat(sees("#key-sheet")).isFalse();
    }

    @Test
    void aStepIsSwitchedByKey() {
        draw(samples.get(7).sketch());
        press(KeyCode.ALT, KeyCode.DIGIT4);
        CheckBox centered = find("#step-centered", CheckBox.class);
        until("it is off", () -> !centered.isSelected());
        until("it is told", () -> text("#lesson").startsWith("With all steps, this is classified as "));
        press(KeyCode.ALT, KeyCode.DIGIT4);
        until("it is on", centered::isSelected);
        assertThat(onScreen(() -> find("#my-digits", Parent.class)
                        .getChildrenUnmodifiable()
                        .size()))
                .isZero();
    }

    @Test
    void theKeysReachMyDigitsAndComeBack() {
        press(KeyCode.M);
        assertThat(onScreen(find("#my-digits", Node.class)::isFocused)).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(onScreen(find("#pad", Node.class)::isFocused)).isTrue();
    }

    @Test
    void theGhostIsThereWhileThePenIsDown() {
        Node pad = find("#pad", Node.class);
        Robot robot = onScreen(Robot::new);
        onScreen(() -> {
            Point2D at = pad.localToScreen(150, 60);
            robot.mouseMove(at);
            robot.mousePress(MouseButton.PRIMARY);
            robot.mouseMove(at.add(0, 200));
            return robot;
        });
        until("the ghost says 1", () -> sees("#ghost") && text("#ghost").equals("1"));
        onScreen(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return robot;
        });
        until("the ghost is gone", () -> !sees("#ghost"));
    }

    @Test
    void namesDigitsAndKeepsTheScore() {
        press(KeyCode.C);
        for (int i = 1; i <= 3; i++) {
            int named = named();
            draw(samples.get(named).sketch());
            String score = i + " of " + i + " correct, " + i + " in a row; best streak: " + i;
            until("it counts", () -> text("#score").equals(score));
            assertThat(text("#verdict-of-challenge")).startsWith("Correct: " + named + " (");
        }
        draw(samples.get((named() + 1) % 10).sketch());
        until("it is answered", () -> window().isIdle());
        press(KeyCode.ENTER);
        until("it is a miss", () -> text("#score").startsWith("3 of 4 correct, 0 in a row"));
        until("all four are kept", () -> texts("#my-digits .figure").size() == 4);
        keep(picture(), "challenge");
        clickOn("#stop-challenge");
        assertThat(sees("#named")).isFalse();
    }

    private int named() {
        return Integer.parseInt(text("#named").replaceAll("\\D", ""));
    }
}
