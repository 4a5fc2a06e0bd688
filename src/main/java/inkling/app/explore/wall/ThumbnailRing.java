package inkling.app.explore.wall;

import javafx.geometry.Rectangle2D;
import javafx.scene.shape.Rectangle;

/** A frame around a thumbnail. */
final class ThumbnailRing extends Rectangle {
    ThumbnailRing(String styleClass) {
        getStyleClass().add(styleClass);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Frames a thumbnail. */
    void place(Rectangle2D box) {
        setX(box.getMinX() - 1);
        setY(box.getMinY() - 1);
        setWidth(box.getWidth() + 2);
        setHeight(box.getHeight() + 2);
    }
}
