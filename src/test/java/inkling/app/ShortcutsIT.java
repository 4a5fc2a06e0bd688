package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.ScreenName;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortcutsIT extends WindowSteps {
    @ParameterizedTest
    @CsvSource({"EXPLORE, Ctrl+G", "DRAW, 'Ctrl+O  Ctrl+V'", "TRAIN, Ctrl+Enter", "INSIDE, 'Ctrl+O  Ctrl+V'"})
    void canBeLookedUpOnEveryScreen(ScreenName screen, String one) {
        open();
        clickOn("#tab-" + screen.id());

        press(KeyCode.F1);
        assertThat(texts("#key-sheet .figure")).contains(one, "Ctrl+1–4");
        press(KeyCode.ESCAPE);
        assertThat(sees("#key-sheet")).isFalse();

        type("?");
        assertThat(texts("#key-sheet .figure")).contains(one, "?  F1");
        press(KeyCode.F1);
        assertThat(sees("#key-sheet")).isFalse();
    }

    @Test
    void aQuestionMarkInAFieldIsText() {
        open();
        press(KeyCode.CONTROL, KeyCode.F);
        type("?");
        assertThat(sees("#key-sheet")).isFalse();
        press(KeyCode.F1);
        assertThat(sees("#key-sheet")).isTrue();
    }

    @Test
    void theSheetFitsIntoASmallWindow() {
        open();
        resize(820, 520);
        clickOn("#tab-draw");
        clickOn("#shortcuts");
        Node sheet = find("#key-sheet", Node.class);
        Bounds place = onScreen(() -> sheet.localToScreen(sheet.getLayoutBounds()));
        Node shell = find(".shell", Node.class);
        Bounds window = onScreen(() -> shell.localToScreen(shell.getLayoutBounds()));
        assertThat(window.contains(place)).as("%s within %s", place, window).isTrue();
    }
}
