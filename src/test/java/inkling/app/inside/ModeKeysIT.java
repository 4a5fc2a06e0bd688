package inkling.app.inside;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Background;
import org.junit.jupiter.api.Test;

/** The parts of the Inside screen, chosen by keys alone. */
class ModeKeysIT extends InsideSteps {
    @Test
    void aDigitOpensEachPart() {
        type("4");
        until("a network", () -> sees("#build-train"));
        type("3");
        until("why", () -> sees("#why-title"));
        type("2");
        until("learning", () -> sees("#learn-head"));
        type("1");
        until("one value", () -> sees("#value-pane"));
    }

    @Test
    void theNumberOfUnitsIsTypedWithoutOpeningAnother() {
        type("4");
        until("a network", () -> sees("#build-train"));
        clickOn("#build-layer-0");
        clickOn("#build-filters");
        type("2");
        assertThat(sees("#build-train")).isTrue();
    }

    @Test
    void theButtonThatHasTheKeyboardIsOutlined() {
        Background before = background();
        onScreen(() -> {
            find("#inside-value", ToggleButton.class).requestFocus();
            return null;
        });
        press(KeyCode.TAB);
        until("it is outlined", () -> !background().equals(before));
        assertThat(background().getFills().get(1).getInsets().getTop()).isEqualTo(2);
    }

    private Background background() {
        return onScreen(() -> find("#inside-learn", ToggleButton.class).getBackground());
    }
}
