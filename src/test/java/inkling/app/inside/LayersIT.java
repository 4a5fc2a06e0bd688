package inkling.app.inside;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.learn.Classifier;
import inkling.learn.file.RecipeFile;
import inkling.learn.inside.Models;
import inkling.nn.Layer;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import org.junit.jupiter.api.Test;

class LayersIT extends InsideSteps {
    @Test
    void showsADrawingInEveryLayerAndInTheBars() {
        drawAFour();
        assertThat(texts(".stage .small")).contains("28 × 28 × 1", "14 × 14 × 32", "7 × 7 × 64", "3 × 3 × 128");
        assertThat(percent(4)).isGreaterThan(90);
        assertThat(IntStream.range(0, 10).mapToObj(label -> text("#score-percent-" + label)))
                .as("not 0.0% of what is only small")
                .contains("<0.1%");
        assertThat(onScreen(() -> find("#scores-heading", Region.class).getAccessibleHelp()))
                .contains("one picture. Draw averages three views");
        assertThat(text("#status")).contains("142,282 parameters").contains("9,268,992 multiplications");
    }

    @Test
    void outlinesWhatTheNumberUnderTheMouseSees() {
        drawAFour();
        moveTo(find("#maps-0", Region.class), 20, 20);
        assertThat(outlined(".pointed")).isOne();
        moveTo(find("#maps-1", Region.class), 20, 20);
        assertThat(outlined(".field")).isEqualTo(34); // 32 maps of the stage before, its own, and the picture
    }

    @Test
    void theLinesAcrossTheScreenAreNotDrawnAnewWhileThePenMoves() {
        drawAFour();
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        List<PathElement> before = lines();
        press(KeyCode.DELETE);
        drawAFour();
        List<PathElement> after = lines();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < after.size(); i++) {
            assertThat(after.get(i)).isSameAs(before.get(i));
        }
    }

    /** The elements of the lines from column to column, and of the outlines. */
    private List<PathElement> lines() {
        return onScreen(() -> Stream.of(".strands", ".pointed", ".field", ".connection")
                .flatMap(selector -> find(selector, Path.class).getElements().stream())
                .toList());
    }

    @Test
    void walksByKeyboardFromNumberToNumberAndStageToStage() {
        drawAFour();
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        double before = left(".pointed");
        press(KeyCode.RIGHT);
        assertThat(left(".pointed")).isGreaterThan(before);
        press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertThat(left(".pointed")).isGreaterThan(left("#maps-0"));
        press(KeyCode.ESCAPE);
        assertThat(outlined(".pointed")).isZero();
    }

    @Test
    void theColumnsOfASmallNetworkTakeAWideWindowAsWell() {
        Classifier model = Models.of(RecipeFile.named("codelab").layers().toArray(Layer[]::new));
        onScreen(() -> {
            session().useModel(model);
            return model;
        });
        resize(1580, 900);
        until("its columns", () -> window().isIdle() && !sees("#maps-2"));
        double right =
                left("#scores") + onScreen(() -> find("#scores", Region.class).getWidth());
        assertThat(right).isBetween(1540.0, 1562.0);
    }

    @Test
    void looksAtARowWithItsLabel() {
        clickOn("#source-row");
        until("the row", () -> window().isIdle());
        int row = session().getSelectedRow();
        int label = session().getData().label(row);
        assertThat(texts(".stage-name")).contains("picture, label " + label);
        clickOn("#source-next");
        assertThat(session().getSelectedRow()).isEqualTo(row + 1);
    }

    private double percent(int label) {
        return Double.parseDouble(text("#score-percent-" + label).replaceAll("[<>%]", ""));
    }

    /** How many rectangles a path has. */
    private long outlined(String selector) {
        Path path = find(selector, Path.class);
        return onScreen(() -> List.copyOf(path.getElements())).stream()
                .filter(element -> element instanceof MoveTo)
                .count();
    }

    private double left(String selector) {
        return onScreen(() -> {
            var node = find(selector, Node.class);
            return node.localToScene(node.getLayoutBounds()).getMinX();
        });
    }
}
