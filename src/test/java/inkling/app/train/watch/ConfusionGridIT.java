package inkling.app.train.watch;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import inkling.data.Classes;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConfusionGridIT extends WindowSteps {
    private final List<String> opened = new ArrayList<>();
    private ConfusionGrid grid;

    @BeforeEach
    void openGrid() {
        grid = onScreen(() -> new ConfusionGrid((label, answer) -> opened.add(label + " as " + answer)));
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
        assertThat(grid.pointedTextProperty().get()).isEqualTo("4 classified as 9: 12 of 503");
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
}
