package inkling.app.shared.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A part of the screen that scrolls up and down where there is no room for all of it. */
public class ScrollColumn extends ScrollPane {
    private static final double SPARE = 6;

    public ScrollColumn(Region content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("side-scroll");
    }

    /** Scrolls down just so far that the lower end of a node in it is seen. */
    public void reveal(Node node) {
        layout();
        double height = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - height;
        Bounds place = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = place.getMaxY() + SPARE - height;
        if (hidden > 0 && top > getVvalue() * hidden) {
            setVvalue(Math.min(1, top / hidden));
        }
    }
}
