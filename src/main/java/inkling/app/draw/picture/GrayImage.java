package inkling.app.draw.picture;

import inkling.sketch.Grayscale;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** A grayscale picture as an image for the screen. */
final class GrayImage {
    private GrayImage() {}

    static Image of(Grayscale picture) {
        float[] values = picture.values();
        IntBuffer argb = IntBuffer.allocate(values.length);
        for (float value : values) {
            argb.put(0xFF000000 | Math.round(Math.max(0, Math.min(1, value)) * 255) * 0x010101);
        }
        return new WritableImage(new PixelBuffer<>(
                picture.width(), picture.height(), argb.rewind(), PixelFormat.getIntArgbPreInstance()));
    }
}
