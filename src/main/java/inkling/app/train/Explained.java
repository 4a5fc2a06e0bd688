package inkling.app.train;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** Labels and fields that explain themselves when the mouse points at them or the Tab key comes to them. */
final class Explained {
    private static final double APART = 6;

    private Explained() {}

    /** A label whose term is explained in a tooltip, and to screen readers. */
    static Label label(String text, GlossaryTerm term, String... styles) {
        Label label = name(text, term, styles);
        label.setFocusTraversable(true);
        showWhenFocused(label, label.getTooltip(), false);
        return label;
    }

    /** The name of a field, which explains itself in a tooltip that comes also when the Tab key comes to the field. */
    static Label naming(Node field, String text, GlossaryTerm term) {
        Label label = name(text, term);
        label.setLabelFor(field);
        field.setAccessibleHelp(term.sentence());
        showWhenFocused(field, tooltip(term), true); // below it stands why a figure is refused
        return label;
    }

    private static Label name(String text, GlossaryTerm term, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().add("term");
        label.getStyleClass().addAll(styles);
        label.setTooltip(tooltip(term));
        label.setAccessibleHelp(term.sentence());
        return label;
    }

    private static void showWhenFocused(Node node, Tooltip tooltip, boolean beside) {
        node.focusVisibleProperty().addListener((property, before, now) -> {
            if (now) {
                Bounds place = node.localToScreen(node.getLayoutBounds());
                tooltip.show(
                        node,
                        beside ? place.getMaxX() + 4 * APART : place.getMinX(),
                        beside ? place.getMinY() : place.getMaxY() + APART);
            } else {
                tooltip.hide();
            }
        });
    }

    /** A small tooltip of one sentence. */
    static Tooltip tooltip(GlossaryTerm term) {
        Tooltip tooltip = new Tooltip(term.sentence());
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        tooltip.setShowDelay(Duration.millis(300));
        tooltip.setShowDuration(Duration.seconds(30));
        tooltip.setOnShown(shown -> fit(tooltip));
        return tooltip;
    }

    /** Its window takes the text for a single line where nobody says how high it is, and would reach out of the screen below. */
    private static void fit(Tooltip tooltip) {
        Node text = tooltip.getSkin().getNode();
        tooltip.setPrefHeight(text.prefHeight(text.getLayoutBounds().getWidth()));
    }
}
