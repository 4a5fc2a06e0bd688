package inkling.app.shared.kit;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.text.Text;
import javafx.stage.Screen;
import org.junit.jupiter.api.Test;

class ExplainedIT extends WindowSteps {
    private static final String EXPLANATION =
            "Test rows judge fairly only once: if you try ten models on them and keep the best, "
                    + "you have chosen by the test rows, and its accuracy is too optimistic.";

    @Test
    void aTooltipAtTheBottomOfTheScreenShowsAllItsLines() {
        double bottom = Screen.getPrimary().getVisualBounds().getMaxY();
        Label first = onScreen(() -> new Label("first"));
        Label last = onScreen(() -> Explained.label("last", EXPLANATION));
        open(new Pane(first, last), 600, bottom);
        onScreen(() -> {
            last.relocate(20, bottom - 40 - last.localToScreen(0, 0).getY());
            return last;
        });
        press(KeyCode.TAB);
        until("it is explained", () -> texts(".tooltip").contains(EXPLANATION));
        Text text = find(".tooltip .text", Text.class);
        Bounds place = onScreen(() -> text.localToScreen(text.getLayoutBounds()));
        assertThat(place.getHeight()).isGreaterThan(2 * text.getFont().getSize());
        assertThat(place.getMaxY()).isLessThanOrEqualTo(bottom);
        assertThat(place.getMinY()).isGreaterThan(bottom - 200);
    }
}
