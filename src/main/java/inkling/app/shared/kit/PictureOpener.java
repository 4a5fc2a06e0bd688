package inkling.app.shared.kit;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.function.Supplier;

/** Opens a picture that was chosen, dropped or pasted. Called on the FX thread; decodes off it. */
public interface PictureOpener {
    /** Opens a PNG or JPEG file. */
    void open(Path file);

    /** Opens the bytes of a PNG that is in no file. */
    void open(byte[] png, String name);

    /**
     * Opens a picture that does not come from a file.
     *
     * @param image converts it; any thread
     */
    void open(Supplier<BufferedImage> image, String name);
}
