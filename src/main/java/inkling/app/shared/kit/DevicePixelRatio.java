package inkling.app.shared.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/** How many device pixels one logical pixel has on the screen that shows a node. */
public final class DevicePixelRatio {
    private DevicePixelRatio() {}

    /** 1 while the node is in no window. */
    public static double of(Node node) {
        Scene scene = node.getScene();
        Window window = scene == null ? null : scene.getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }
}
