package inkling.app.shared.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Boxes in a style class of the stylesheet, and nodes that are there only at times. */
public final class Boxes {
    private Boxes() {}

    /** Nodes side by side. */
    public static HBox row(String styleClass, Node... content) {
        HBox row = new HBox(content);
        row.getStyleClass().add(styleClass);
        return row;
    }

    /** Nodes one above the other. */
    public static VBox column(String styleClass, Node... content) {
        VBox column = new VBox(content);
        column.getStyleClass().add(styleClass);
        return column;
    }

    /** Shows a node while a condition holds; hidden, it takes no room. */
    public static void showWhile(ObservableValue<Boolean> condition, Node node) {
        node.visibleProperty().bind(condition);
        node.managedProperty().bind(condition);
    }
}
