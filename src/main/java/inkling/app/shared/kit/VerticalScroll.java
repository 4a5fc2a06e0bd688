package inkling.app.shared.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Content as wide as the pane, which scrolls up and down where it does not fit. */
public final class VerticalScroll extends ScrollPane {
    /** Space left below a revealed node, in pixels. */
    private static final double MARGIN = 6;

    public VerticalScroll(Region content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinWidth(0);
        getStyleClass().add("vertical-scroll");
    }

    /** Scrolls down until the lower end of a node inside is visible, or its upper end where it is taller than the pane. */
    public void reveal(Node node) {
        // the node may have been shown a moment ago, and have no size yet
        applyCss();
        layout();
        double visible = getViewportBounds().getHeight();
        double hidden = getContent().getLayoutBounds().getHeight() - visible;
        Bounds place = getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = Math.min(place.getMinY(), place.getMaxY() + MARGIN - visible);
        if (hidden > 0 && top > getVvalue() * hidden) {
            setVvalue(Math.min(1, top / hidden));
        }
    }
}
