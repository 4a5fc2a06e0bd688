package inkling.app.explore;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A node whose pixels are an int array to write in: ARGB, premultiplied. FX thread only. */
final class PixelSurface extends ImageView {
    private IntBuffer ints = IntBuffer.allocate(1);
    private PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(1, 1, ints, PixelFormat.getIntArgbPreInstance());

    PixelSurface() {
        setSmooth(false);
        setManaged(false);
    }

    /** Makes the surface {@code width x height} pixels, shown as large as given in logical ones. */
    void fit(int width, int height, double shownWidth, double shownHeight) {
        if (buffer.getWidth() != width || buffer.getHeight() != height) {
            ints = IntBuffer.allocate(width * height);
            buffer = new PixelBuffer<>(width, height, ints, PixelFormat.getIntArgbPreInstance());
            setImage(new WritableImage(buffer));
        }
        setFitWidth(shownWidth);
        setFitHeight(shownHeight);
    }

    /** The pixels, line by line; call {@link #repaint} when they are written. */
    int[] pixels() {
        return ints.array();
    }

    /** Brings what was written to the screen. */
    void repaint() {
        buffer.updateBuffer(whole -> null);
    }
}
