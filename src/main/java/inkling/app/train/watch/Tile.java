package inkling.app.train.watch;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A small square gray picture of few pixels, each of which stays a crisp square. */
final class Tile extends ImageView {
    private final double size;

    /**
     * @param size of a side on the screen
     */
    Tile(double size) {
        this.size = size;
        setFitWidth(size);
        setFitHeight(size);
        setSmooth(false);
    }

    /**
     * Shows gray values.
     *
     * @param gray 0 black to 255 white, row by row
     * @param side how many of them make a row
     */
    void show(int[] gray, int side) {
        int scale = Math.max(1, (int) Math.round(2 * size / side));
        int pixels = side * scale;
        IntBuffer blown = IntBuffer.allocate(pixels * pixels);
        for (int y = 0; y < pixels; y++) {
            for (int x = 0; x < pixels; x++) {
                int value = gray[y / scale * side + x / scale];
                blown.put(0xFF000000 | value << 16 | value << 8 | value);
            }
        }
        WritableImage image = getImage() instanceof WritableImage same && same.getWidth() == pixels
                ? same
                : new WritableImage(pixels, pixels);
        image.getPixelWriter()
                .setPixels(0, 0, pixels, pixels, PixelFormat.getIntArgbInstance(), blown.array(), 0, pixels);
        setImage(image);
    }
}
