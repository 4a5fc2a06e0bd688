package inkling.app.shared.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Labels and fields with an explanation, shown when the mouse points at them or the Tab key comes to them. */
public final class Explained {
    private static final double DISTANCE = 6;

    private Explained() {}

    /** A label with an explanation in a tooltip, and for screen readers. */
    public static Label label(String text, String explanation, String... styles) {
        Label label = name(text, explanation, styles);
        label.setFocusTraversable(true);
        showWhenFocused(label, label.getTooltip(), false);
        return label;
    }

    /** The name of a field; its explanation also comes when the Tab key comes to the field. */
    public static Label nameOf(Node field, String text, String explanation) {
        Label label = name(text, explanation);
        label.setLabelFor(field);
        field.setAccessibleHelp(explanation);
        showWhenFocused(field, tooltip(explanation), true); // below it stands why a number is refused
        return label;
    }

    private static Label name(String text, String explanation, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().add("term");
        label.getStyleClass().addAll(styles);
        label.setTooltip(tooltip(explanation));
        label.setAccessibleHelp(explanation);
        return label;
    }

    private static void showWhenFocused(Node node, Tooltip tooltip, boolean beside) {
        node.focusVisibleProperty().addListener((property, before, now) -> {
            if (now) {
                Bounds place = node.localToScreen(node.getLayoutBounds());
                tooltip.show(
                        node,
                        beside ? place.getMaxX() + 4 * DISTANCE : place.getMinX(),
                        beside ? place.getMinY() : place.getMaxY() + DISTANCE);
            } else {
                tooltip.hide();
            }
        });
    }

    /** A small tooltip of a sentence or two. */
    public static Tooltip tooltip(String explanation) {
        Tooltip tooltip = new Tooltip(explanation);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        tooltip.setShowDelay(Duration.millis(300));
        tooltip.setShowDuration(Duration.seconds(30));
        tooltip.setOnShown(shown -> fit(tooltip));
        return tooltip;
    }

    /** Its window takes the text for a single line where nobody sets its height, and would reach below the screen. */
    private static void fit(Tooltip tooltip) {
        Node text = tooltip.getSkin().getNode();
        tooltip.setPrefHeight(text.prefHeight(text.getLayoutBounds().getWidth()));
    }
}
