package inkling.app.draw;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is known about the drawing, one section below the other; scrolls where the window is too low. */
final class RightColumn extends ScrollPane {
    RightColumn(Node... sections) {
        VBox column = new VBox(sections);
        column.getStyleClass().addAll("column", "right");
        getStyleClass().add("right-scroll");
        setContent(column);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }
}
