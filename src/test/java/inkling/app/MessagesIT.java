package inkling.app;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.ScreenName;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Messages of any length, wherever they are shown. */
class MessagesIT extends WindowSteps {
    private static final String LONG = "Expected 65,000 labels, found 3 of them in a file with a name. ".repeat(40);

    @Test
    void aLongMessageTakesTwoLinesAndPushesNothingAway() {
        open();
        resize(820, 520);
        for (ScreenName screen : ScreenName.values()) {
            show(screen, "");
            List<Bounds> before = places();
            show(screen, LONG);
            assertThat(places()).as(screen.id()).isEqualTo(before);
            assertThat(bounds("#problem-sentence > .text").getHeight()).isBetween(30.0, 40.0); // two lines
            assertThat(bottom("#close-problem")).isLessThanOrEqualTo(bottom(".shell"));
        }
    }

    @Test
    void opensInFullOnAClickAndCanBeCopied() {
        open();
        show(ScreenName.EXPLORE, LONG);
        clickOn("#problem-sentence");
        assertThat(onScreen(() -> find("#full-text", TextInputControl.class).getText()))
                .isEqualTo(LONG);
        clickOn("#copy-full-text");
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getString())).isEqualTo(LONG);
        press(KeyCode.ESCAPE);
        until("it is gone", () -> !sees("#full-text"));
    }

    @Test
    void opensInFullByTheKeyboardAsWell() {
        open();
        show(ScreenName.EXPLORE, LONG);
        onScreen(() -> {
            find("#close-problem", Node.class).requestFocus();
            return 0;
        });
        press(KeyCode.SHIFT, KeyCode.TAB);
        press(KeyCode.ENTER);
        assertThat(sees("#full-text")).isTrue();
    }

    @Test
    void aShortMessageDoesNotPretendToHaveMore() {
        open();
        show(ScreenName.EXPLORE, "It is a short one.");
        clickOn("#problem-sentence");
        assertThat(sees("#full-text")).isFalse();
        clickOn("#close-problem");
        assertThat(sees("#problem")).isFalse();
    }

    @Test
    void theRunOnTheTopBarLeavesRoomForTheOthers() {
        open();
        resize(820, 520);
        onScreen(() -> {
            session().describeRun(LONG);
            return 0;
        });
        settle();
        Bounds theme = bounds("#theme");
        assertThat(theme.getMaxX()).isLessThan(820);
        assertThat(theme.getWidth()).isGreaterThan(20);
    }

    private void show(ScreenName screen, String message) {
        onScreen(() -> {
            session().open(screen);
            session().problems().show(message);
            return 0;
        });
        settle();
        picture(); // lays it out
    }

    /** Of the top bar and all on it. */
    private List<Bounds> places() {
        return List.of(bounds(".top-bar"), bounds("#tab-train"), bounds("#model"), bounds("#theme"));
    }

    private double bottom(String selector) {
        return bounds(selector).getMaxY();
    }

    private Bounds bounds(String selector) {
        Node node = find(selector, Node.class);
        return onScreen(() -> node.localToScene(node.getLayoutBounds()));
    }
}
