package inkling.app.shared.kit;

import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** Labels and fields with an explanation, shown when the mouse points at them or the Tab key comes to them. */
public final class Explained {
    private static final double DISTANCE = 6;

    private Explained() {}

    /** A label with an explanation in a tooltip, and for screen readers. */
    public static Label label(String text, String explanation, String... classes) {
        Label label = name(text, explanation, classes);
        label.setFocusTraversable(true);
        showWhenFocused(label, false);
        return label;
    }

    /** The name of a field; its explanation also appears when the Tab key comes to the field. */
    public static Label nameOf(Node field, String text, String explanation) {
        Label label = name(text, explanation);
        label.setLabelFor(field);
        field.setAccessibleHelp(explanation);
        showWhenFocused(field, true); // below the field stands why a number is refused
        return label;
    }

    private static Label name(String text, String explanation, String... classes) {
        Label label = Labels.styled(text, classes);
        label.getStyleClass().add("term");
        Tooltips.explain(label, explanation);
        return label;
    }

    private static void showWhenFocused(Node node, boolean beside) {
        node.focusVisibleProperty().addListener(new ChangeListener<>() {
            private @Nullable Tooltip tooltip;

            @Override
            public void changed(ObservableValue<? extends Boolean> property, Boolean before, Boolean now) {
                if (tooltip != null) {
                    tooltip.hide();
                }
                tooltip = now ? show(node, beside) : null;
            }
        });
    }

    private static Tooltip show(Node node, boolean beside) {
        Tooltip tooltip = Tooltips.of(node);
        Bounds place = node.localToScreen(node.getLayoutBounds());
        tooltip.show(
                node,
                beside ? place.getMaxX() + 4 * DISTANCE : place.getMinX(),
                beside ? place.getMinY() : place.getMaxY() + DISTANCE);
        return tooltip;
    }
}
