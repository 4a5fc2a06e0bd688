package inkling.app.shared.kit.files;

import inkling.sketch.picture.ScannedPicture;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Opens a picture that was chosen, dropped or pasted. Called on the FX thread; decodes off it. */
public interface PictureOpener {
    /**
     * Opens a picture.
     *
     * @param source decodes it; any thread
     */
    void open(String name, Callable<ScannedPicture> source);

    /** Opens a PNG or JPEG file. */
    default void open(Path file) {
        open(String.valueOf(file.getFileName()), () -> ScannedPicture.of(file));
    }

    /** Opens the bytes of a PNG that is in no file. */
    default void open(byte[] png, String name) {
        open(name, () -> ScannedPicture.of(png, name));
    }

    /**
     * Opens a picture that does not come from a file.
     *
     * @param image converts it; any thread
     */
    default void open(Supplier<BufferedImage> image, String name) {
        open(name, () -> ScannedPicture.of(image.get()));
    }
}
