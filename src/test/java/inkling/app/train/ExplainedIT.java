package inkling.app.train;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.WindowSteps;
import javafx.geometry.Bounds;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import org.junit.jupiter.api.Test;

class ExplainedIT extends WindowSteps {
    @Test
    void aTooltipAtTheBottomOfTheScreenShowsAllItsLines() {
        double bottom = Screen.getPrimary().getVisualBounds().getMaxY();
        Label first = onScreen(() -> new Label("first"));
        Label last = onScreen(() -> Explained.label("last", GlossaryTerm.TEST_ROWS));
        open(new Pane(first, last), 600, bottom);
        onScreen(() -> {
            last.relocate(20, bottom - 40 - last.localToScreen(0, 0).getY());
            return last;
        });
        press(KeyCode.TAB);
        until("it is explained", () -> texts(".tooltip").contains(GlossaryTerm.TEST_ROWS.sentence()));
        Label text = (Label) last.getTooltip().getSkin().getNode();
        Bounds place = onScreen(() -> text.localToScreen(text.getLayoutBounds()));
        assertThat(place.getHeight()).isGreaterThan(2 * text.getFont().getSize());
        assertThat(place.getMaxY()).isLessThanOrEqualTo(bottom);
        assertThat(place.getMinY()).isGreaterThan(bottom - 200);
    }
}
