package inkling.app.shared.kit;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/**
 * Tooltips of one or two sentences. Each is a window of its own, and a screen has dozens of which few are ever looked at: so it is
 * made when the pointer first comes. Screen readers know the text from the start.
 */
public final class Tooltips {
    private static final double MAX_WIDTH = 320;
    private static final Duration DELAY = Duration.millis(300);
    private static final Duration DURATION = Duration.seconds(30);

    private Tooltips() {}

    /** Explains a node when the pointer rests on it; called again, with other words. FX thread. */
    public static void explain(Node node, String text) {
        node.setAccessibleHelp(text);
        if (node.getProperties().putIfAbsent(Tooltips.class, true) == null) {
            node.addEventFilter(MouseEvent.MOUSE_ENTERED, new EventHandler<>() {
                @Override
                public void handle(MouseEvent entered) {
                    node.removeEventFilter(MouseEvent.MOUSE_ENTERED, this);
                    Tooltip.install(node, of(node));
                }
            });
        }
    }

    /** A new tooltip for what explains a node: it wraps its text, appears soon, and stays long enough to be read. */
    static Tooltip of(Node node) {
        Tooltip tooltip = new Tooltip();
        tooltip.textProperty().bind(node.accessibleHelpProperty());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(MAX_WIDTH);
        tooltip.setShowDelay(DELAY);
        tooltip.setShowDuration(DURATION);
        tooltip.setOnShown(shown -> fitHeight(tooltip));
        return tooltip;
    }

    /** JavaFX computes the window's height for a single line, so that a wrapped text would reach below the screen. */
    private static void fitHeight(Tooltip tooltip) {
        Node text = tooltip.getSkin().getNode();
        tooltip.setPrefHeight(text.prefHeight(text.getLayoutBounds().getWidth()));
    }
}
