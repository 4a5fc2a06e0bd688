package inkling.app.explore;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** How many device pixels a logical one has on the screen that a node is on. */
final class OutputScale {
    private OutputScale() {}

    /** 1 while the node is on none. */
    static double of(Node node) {
        Scene scene = node.getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
