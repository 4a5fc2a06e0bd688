package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import inkling.data.Classes;
import inkling.data.Letters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfusionGridIT extends WindowSteps {
    private final List<String> opened = new ArrayList<>();
    private ConfusionGrid grid;

    @BeforeEach
    void openGrid() {
        grid = onScreen(() -> new ConfusionGrid(300, (label, answer) -> opened.add(label + " as " + answer)));
        int[][] counts = new int[10][10];
        counts[4][4] = 491;
        counts[4][9] = 12;
        onScreen(() -> {
            grid.show(Classes.DIGITS, counts);
            return grid;
        });
        open(new StackPane(grid), 320, 320);
    }

    @Test
    void tellsWhatTheCellUnderTheMouseHolds() {
        moveTo(grid, 20 + 9.5 * 30, 20 + 4.5 * 30);
        assertThat(grid.wordsProperty().get()).isEqualTo("4 classified as 9: 12 of 503");
    }

    @Test
    void opensTheCellThatIsClicked() {
        clickAt(grid, 20 + 9.5 * 30, 20 + 4.5 * 30);
        assertThat(opened).containsExactly("4 as 9");
    }

    @Test
    void goesByTheKeysToo() {
        onScreen(() -> {
            grid.requestFocus();
            return grid;
        });
        press(KeyCode.RIGHT);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        assertThat(opened).containsExactly("1 as 1");
    }

    @Test
    void everyCellOfSixtyTwoClassesIsReached() {
        int[][] counts = new int[62][62];
        counts[61][40] = 3;
        show(Letters.ALL, counts);
        double side = (320 - 20) / 62.0;
        moveTo(grid, 20 + 40.5 * side, 20 + 61.5 * side);
        assertThat(grid.wordsProperty().get()).isEqualTo("z classified as e: 3 of 3");
        clickAt(grid, 20 + 40.5 * side, 20 + 61.5 * side);
        assertThat(opened).containsExactly("61 as 40");
    }

    @Test
    void namesAreLegibleOrLeftOut() {
        for (Classes classes : List.of(Classes.DIGITS, Letters.UPPER_CASE, Letters.ALL, Classes.numbered(128))) {
            show(classes, new int[classes.count()][classes.count()]);
            List<Bounds> names = onScreen(() -> grid.lookupAll(".chart-tick").stream()
                    .filter(Node::isVisible)
                    .map(name -> name.localToScene(name.getLayoutBounds()))
                    .filter(bounds -> bounds.getMinX() < grid.localToScene(1, 1).getX())
                    .sorted(Comparator.comparing(Bounds::getMinY))
                    .toList());
            assertThat(names).hasSizeGreaterThan(9);
            for (int i = 1; i < names.size(); i++) {
                assertThat(names.get(i).getCenterY() - names.get(i - 1).getCenterY())
                        .isGreaterThanOrEqualTo(8.9);
            }
        }
    }

    @Test
    void longNamesAreCutButSaidInFull() {
        int[][] counts = new int[10][10];
        counts[0][9] = 2;
        show(Letters.CLOTHES, counts);
        double side = Math.floor((320 - 66) / 10.0);
        moveTo(grid, 66 + 9.5 * side, 66 + 0.5 * side);
        assertThat(grid.wordsProperty().get()).isEqualTo("T-shirt/top classified as Ankle boot: 2 of 2");
    }

    private void show(Classes classes, int[][] counts) {
        onScreen(() -> {
            grid.show(classes, counts);
            return grid;
        });
        settle();
    }
}
