package inkling.sketch.picture;

import inkling.files.BadFileException;
import inkling.sketch.Grayscale;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/**
 * A PNG or JPEG on disk, of any size and depth, as an upright grayscale picture of at most about {@value #ENOUGH} pixels per
 * side: of a larger picture, only every second, third, ... pixel is used.
 */
final class PictureFile {
    /** A digit that fills a tenth of this is still seven times as large as in MNIST. */
    static final int ENOUGH = 2000;
    /** The decoder of a progressive JPEG keeps all of it in memory, so there is a limit. */
    private static final long MOST_PIXELS = 120_000_000;

    private PictureFile() {}

    /**
     * @throws BadFileException if it is not a picture, is cut off, or has more than 120 million pixels
     */
    static Grayscale read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new BadFileException(file, "a PNG or JPEG picture", Files.exists(file) ? "no file" : "nothing");
        }
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new BadFileException(file, "a PNG or JPEG picture", "something else");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, false);
                return ExifOrientation.read(file).upright(GrayPixels.of(decode(file, reader)));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decode(Path file, ImageReader reader) throws IOException {
        try {
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new BadFileException(
                        file,
                        "a picture of at most " + MOST_PIXELS / 1_000_000 + " million pixels",
                        pixels / 1_000_000 + " million");
            }
            int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / ENOUGH);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(every, every, 0, 0);
            return reader.read(0, param);
        } catch (BadFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // ImageIO's decoders throw unchecked exceptions for some damaged files
            String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            BadFileException bad = new BadFileException(file, "a whole PNG or JPEG picture", "a broken one: " + what);
            bad.initCause(e);
            throw bad;
        }
    }
}
