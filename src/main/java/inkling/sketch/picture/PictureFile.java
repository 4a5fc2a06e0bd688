package inkling.sketch.picture;

import inkling.files.BadFileException;
import inkling.files.picture.PictureDecoder;
import inkling.sketch.Grayscale;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A PNG or JPEG on disk (BMP, GIF and TIFF are read as well), of any size and depth, as an upright grayscale picture of at most
 * about {@value #ENOUGH} pixels per side: of a larger picture, only every second, third, ... pixel is used. Of all else that such
 * files may contain, only the orientation is read.
 */
final class PictureFile {
    /** A digit that fills a tenth of this is still seven times as large as in MNIST. */
    static final int ENOUGH = 2000;

    private PictureFile() {}

    /**
     * @throws BadFileException if it is not a picture, is cut off, has more than 50 million pixels, or claims more than its bytes
     *     can hold
     */
    static Grayscale read(Path file) throws IOException {
        return read(file, PictureDecoder.bytes(file));
    }

    /**
     * The same from the bytes of a file.
     *
     * @param file what errors call it
     */
    static Grayscale read(Path file, byte[] bytes) throws IOException {
        return PictureDecoder.decode(
                file, bytes, ENOUGH, (image, exif) -> ExifOrientation.of(exif).upright(GrayPixels.of(image)));
    }
}
