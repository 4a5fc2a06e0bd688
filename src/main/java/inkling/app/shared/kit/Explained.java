package inkling.app.shared.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Labels and fields with an explanation, shown when the mouse points at them or the Tab key comes to them. */
public final class Explained {
    private static final double DISTANCE = 6;

    private Explained() {}

    /** A label with an explanation in a tooltip, and for screen readers. */
    public static Label label(String text, String explanation, String... classes) {
        Label label = name(text, explanation, classes);
        label.setFocusTraversable(true);
        showWhenFocused(label, label.getTooltip(), false);
        return label;
    }

    /** The name of a field; its explanation also appears when the Tab key comes to the field. */
    public static Label nameOf(Node field, String text, String explanation) {
        Label label = name(text, explanation);
        label.setLabelFor(field);
        field.setAccessibleHelp(explanation);
        showWhenFocused(field, Tooltips.wrapped(explanation), true); // below the field stands why a number is refused
        return label;
    }

    private static Label name(String text, String explanation, String... classes) {
        Label label = Labels.styled(text, classes);
        label.getStyleClass().add("term");
        label.setTooltip(Tooltips.wrapped(explanation));
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
}
