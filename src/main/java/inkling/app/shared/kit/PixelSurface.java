package inkling.app.shared.kit;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Stage;
import javafx.stage.Window;

/** A node whose pixels are an int array to write to: premultiplied ARGB, line by line. FX thread only. */
public final class PixelSurface extends ImageView {
    private IntBuffer ints = IntBuffer.allocate(1);
    private PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(1, 1, ints, PixelFormat.getIntArgbPreInstance());

    public PixelSurface() {
        setSmooth(false);
        setManaged(false);
    }

    /**
     * Sets the size; the array is a new one if the number of pixels changes.
     *
     * @param width of the array, device pixels
     * @param height of the array, device pixels
     * @param shownWidth on the screen, logical pixels
     * @param shownHeight on the screen, logical pixels
     */
    public void fit(int width, int height, double shownWidth, double shownHeight) {
        if (buffer.getWidth() != width || buffer.getHeight() != height) {
            ints = IntBuffer.allocate(width * height);
            buffer = new PixelBuffer<>(width, height, ints, PixelFormat.getIntArgbPreInstance());
            setImage(new WritableImage(buffer));
        }
        setFitWidth(shownWidth);
        setFitHeight(shownHeight);
    }

    /** The array itself, {@code [height * width]}; call {@link #repaint} after writing to it. */
    public int[] pixels() {
        return ints.array();
    }

    /** How many device pixels one logical pixel has on the screen that shows a node; 1 while it is in no window. */
    public static double ratio(Node node) {
        Window window = node.getScene() == null ? null : node.getScene().getWindow();
        return window == null ? 1 : window.getOutputScaleX();
    }

    /** The pixel of a gray value, 0 black to 255 white. */
    public static int gray(int value) {
        return 0xFF000000 | value * 0x010101;
    }

    /** Fills a rectangle of pixels; what lies outside of the target is left out. */
    public static void fill(int[] target, int width, int height, int left, int top, int right, int bottom, int color) {
        int from = Math.max(0, left);
        int to = Math.min(width, right);
        for (int line = Math.max(0, top); line < Math.min(height, bottom) && from < to; line++) {
            Arrays.fill(target, line * width + from, line * width + to, color);
        }
    }

    /** Brings what was written to the screen. */
    public void repaint() {
        buffer.updateBuffer(whole -> null);
    }

    /** Whether a node is in a window that is shown and not iconified. The caller keeps what is returned, as long as it listens to it. */
    public static ObservableValue<Boolean> isOnScreen(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(PixelSurface::isShown)
                .orElse(false);
    }

    private static ObservableValue<Boolean> isShown(Window window) {
        return window instanceof Stage stage
                ? stage.showingProperty().and(stage.iconifiedProperty().not())
                : window.showingProperty();
    }
}
