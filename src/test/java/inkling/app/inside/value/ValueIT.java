package inkling.app.inside.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.inside.InsideSteps;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Reads the arithmetic of a number off the screen and computes it again with what is printed. */
class ValueIT extends InsideSteps {
    @Test
    void whatIsPrintedAddsUpToTheValueShown() {
        assertThat(text("#value-hint")).startsWith("Point at any number above");
        drawAFour();
        for (int stage = 0; stage < 4; stage++) {
            for (double at : new double[] {0.13, 0.4, 0.62, 0.81}) {
                Region maps = find("#maps-" + stage, Region.class);
                moveTo(maps, at * maps.getWidth(), (0.9 - at) * maps.getHeight());
                assertThat(text("#value-title")).startsWith("conv" + (stage + 1) + ", filter ");
                assertAddsUp();
            }
        }
        clickOn("#score-4");
        assertThat(text("#value-title")).isEqualTo("score of 4");
        assertThat(text("#value-hint")).startsWith("Held");
        assertAddsUp();
        assertThat(contributions()).hasSize(128);
    }

    @Test
    void aHeldNumberFollowsThePen() {
        Node pad = find("#pad", Node.class);
        drawAFour();
        clickOn("#score-4");
        String before = text("#value-result");
        double side = pad.getLayoutBounds().getWidth();
        drag(
                pad,
                new Point2D(0.2 * side, 0.2 * side),
                new Point2D(0.8 * side, 0.2 * side),
                new Point2D(0.4 * side, 0.8 * side));
        until("all is computed", () -> window().isIdle());
        assertThat(text("#value-title")).isEqualTo("score of 4");
        assertThat(text("#value-result")).isNotEqualTo(before);
        assertAddsUp();
    }

    @Test
    void anotherNumberOfAPooledWindowIsFollowedBackByKeyboard() {
        drawAFour();
        Region maps = find("#maps-0", Region.class);
        moveTo(maps, 0.4 * maps.getWidth(), 0.4 * maps.getHeight());
        int line = line("largest of 4");
        for (int i = 3; i >= 0; i--) {
            ToggleButton choice = find("#value-choice-" + line + "-" + i, ToggleButton.class);
            onScreen(() -> {
                choice.requestFocus();
                return choice;
            });
            press(KeyCode.SPACE);
            assertThat(choice.isSelected()).isTrue();
            assertThat(ReadArithmetic.result(equation(0)))
                    .isEqualByComparingTo(ReadArithmetic.number(choice.getText()));
            assertAddsUp();
        }
    }

    @Test
    void noLineBeginsWithTheResult() {
        drawAFour();
        Region maps = find("#maps-0", Region.class);
        moveTo(maps, 0.4 * maps.getWidth(), 0.4 * maps.getHeight());
        for (int width : new int[] {1360, 1400, 1440}) {
            resize(width, 900);
            for (int i = 0; sees("#value-name-" + i); i++) {
                if (sees("#value-equation-" + i)) {
                    Text equation = find("#value-equation-" + i + " > .text", Text.class);
                    int sign = onScreen(equation::getText).lastIndexOf('=');
                    assertThat(top(equation, sign)).as(equation.getText()).isEqualTo(top(equation, sign - 2));
                }
            }
        }
    }

    /** Where the line of a character begins. */
    private double top(Text text, int character) {
        return onScreen(() -> ((MoveTo) text.caretShape(character, true)[0]).getY());
    }

    @Test
    void theResultOfAPoolingStandsBesideItsLastNumber() {
        drawAFour();
        Region maps = find("#maps-0", Region.class);
        moveTo(maps, 0.4 * maps.getWidth(), 0.4 * maps.getHeight());
        int line = line("largest of 4");
        for (int width : new int[] {1400, 1180, 1024}) {
            resize(width, 900);
            Bounds last = place("#value-choice-" + line + "-3");
            Bounds result = place("#value-after-" + line);
            assertThat(result.getCenterY()).isCloseTo(last.getCenterY(), within(2.0));
            assertThat(result.getMinX()).isGreaterThan(last.getMaxX());
        }
    }

    private Bounds place(String selector) {
        Node node = find(selector, Node.class);
        return onScreen(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void anotherMapOfTheStageBeforeIsChosenByKeyboard() {
        drawAFour();
        clickOn("#score-4");
        String first = text("#value-name-0");
        ListView<?> list = find("#value-contributions", ListView.class);
        onScreen(() -> {
            list.requestFocus();
            return list;
        });
        press(KeyCode.DOWN);
        assertThat(text("#value-title")).isEqualTo("score of 4");
        assertThat(text("#value-name-0")).isNotEqualTo(first);
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
        assertAddsUp();
    }

    /** Every line by itself; all contributions and the bias; and the last result is the value. */
    private void assertAddsUp() {
        List<String> inputs = cells("#value-inputs");
        List<String> weights = cells("#value-weights");
        String result = "";
        for (int i = 0; sees("#value-name-" + i); i++) {
            String name = text("#value-name-" + i);
            String equation = equation(i);
            ReadArithmetic.assertAddsUp(name, equation, inputs, weights, texts("#value-line-" + i + " .value-choice"));
            boolean aside = List.of("factor", "offset", "softmax").contains(name);
            result = aside ? result : equation.substring(equation.lastIndexOf("= ") + 2);
            if (name.equals("sum") && !contributions().isEmpty()) {
                assertThatAllContributionsAddUp(equation);
            }
        }
        assertThat(text("#value-result")).isEqualTo(result);
    }

    private String equation(int line) {
        return text("#value-equation-" + line).replace('\u00a0', ' ');
    }

    private void assertThatAllContributionsAddUp(String equation) {
        List<BigDecimal> numbers = ReadArithmetic.numbers(equation.replaceAll("\\(\\d+ others\\)", ""));
        BigDecimal sum = numbers.get(2);
        for (String contribution : contributions()) {
            sum = sum.add(ReadArithmetic.number(contribution));
        }
        assertThat(sum.setScale(numbers.get(3).scale(), RoundingMode.HALF_UP)).isEqualByComparingTo(numbers.get(3));
    }

    /** What the list says, also where it has to be scrolled. */
    private List<String> contributions() {
        ListView<?> list = find("#value-contributions", ListView.class);
        return onScreen(() -> list.getItems().stream()
                .map(item -> ((Contribution) item).text())
                .toList());
    }

    private List<String> cells(String grid) {
        return onScreen(() -> {
            List<String> texts = new ArrayList<>();
            for (Node cell : find(grid, Parent.class).getChildrenUnmodifiable()) {
                if (cell.isVisible()) {
                    texts.add(((Labeled) cell.lookup(".value-number")).getText());
                }
            }
            return texts;
        });
    }

    private int line(String name) {
        return Stream.iterate(0, i -> i + 1)
                .filter(i -> text("#value-name-" + i).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
