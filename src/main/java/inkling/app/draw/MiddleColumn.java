package inkling.app.draw;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The answer and the parts that explain it, one below the other; scrolls where the window is too low. */
final class MiddleColumn extends ScrollPane {
    private final VBox column;

    MiddleColumn(Node... parts) {
        column = new VBox(parts);
        column.getStyleClass().add("answer-column");
        column.setMinWidth(0);
        getStyleClass().add("middle-scroll");
        setContent(column);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(0);
    }

    /** Scrolls until the end of a part is visible, or its start where it is too tall. */
    void reveal(@Nullable Node part) {
        if (part == null) {
            return;
        }
        // it has just been opened: its size is not known before a layout
        applyCss();
        layout();
        double shown = getViewportBounds().getHeight();
        double hidden = column.getHeight() - shown;
        Bounds place = column.sceneToLocal(part.localToScene(part.getBoundsInLocal()));
        double top =
                Math.min(place.getMinY(), place.getMaxY() + column.getInsets().getBottom() - shown);
        if (hidden > 0 && top > getVvalue() * hidden) {
            setVvalue(Math.min(1, top / hidden));
        }
    }
}
