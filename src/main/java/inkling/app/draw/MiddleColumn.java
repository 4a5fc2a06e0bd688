package inkling.app.draw;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** The answer and what is known about it, part under part; scrolls where the window is too low for all of them. */
final class MiddleColumn extends ScrollPane {
    MiddleColumn(Node... parts) {
        VBox column = new VBox(parts);
        column.getStyleClass().add("answer-column");
        column.setMinWidth(0);
        getStyleClass().add("middle-scroll");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(0);
    }
}
