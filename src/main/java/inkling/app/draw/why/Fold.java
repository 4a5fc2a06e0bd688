package inkling.app.draw.why;

import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A line that opens what is under it, for those who want to know more. */
final class Fold extends VBox {
    private final ToggleButton line;

    Fold(String id, String title, Node content) {
        getStyleClass().add("why-fold");
        Region arrow = new Region();
        arrow.getStyleClass().add("fold-arrow");
        line = new ToggleButton(title, arrow);
        line.setId(id);
        line.getStyleClass().add("fold-line");
        content.visibleProperty().bind(line.selectedProperty());
        content.managedProperty().bind(line.selectedProperty());
        getChildren().setAll(line, content);
    }

    /** Opens it, or closes it. */
    void toggle() {
        line.setSelected(!line.isSelected());
    }

    /** Whether what is under the line is visible. */
    BooleanProperty openProperty() {
        return line.selectedProperty();
    }
}
