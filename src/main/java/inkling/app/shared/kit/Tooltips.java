package inkling.app.shared.kit;

import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Tooltips of one or two sentences. */
public final class Tooltips {
    private static final double MAX_WIDTH = 320;
    private static final Duration DELAY = Duration.millis(300);
    private static final Duration DURATION = Duration.seconds(30);

    private Tooltips() {}

    /** A tooltip that wraps its text, appears soon, and stays long enough to be read. */
    public static Tooltip wrapped(String text) {
        Tooltip tooltip = new Tooltip(text);
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
