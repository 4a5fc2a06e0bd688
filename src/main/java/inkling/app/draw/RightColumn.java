package inkling.app.draw;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** What is known about the drawing, section under section; scrolls where the window is too low for all of them. */
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
