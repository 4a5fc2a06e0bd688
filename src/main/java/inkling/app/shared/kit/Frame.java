package inkling.app.shared.kit;

import javafx.scene.shape.Rectangle;

/** A rectangle that marks what lies under it: its parent does not lay it out, and the mouse goes through it. */
public final class Frame extends Rectangle {
    public Frame(String styleClass) {
        getStyleClass().add(styleClass);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /** Sets position and size, in the parent's coordinates. */
    public void place(double x, double y, double width, double height) {
        setX(x);
        setY(y);
        setWidth(width);
        setHeight(height);
    }
}
