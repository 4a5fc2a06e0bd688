package inkling.app.shared.kit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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

    /** Shows a node, or hides it, so that it takes no room. */
    public static void setShown(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** The columns of a table: names, which take the room that is left, and so many columns of figures at the right. */
    public static List<ColumnConstraints> tableColumns(int figures) {
        ColumnConstraints names = new ColumnConstraints();
        names.setHgrow(Priority.ALWAYS);
        names.setMinWidth(0);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        List<ColumnConstraints> columns = new ArrayList<>(List.of(names));
        columns.addAll(Collections.nCopies(figures, figure));
        return columns;
    }
}
