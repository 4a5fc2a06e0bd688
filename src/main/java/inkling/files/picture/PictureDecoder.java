package inkling.files.picture;

import inkling.files.BadFileException;
import inkling.files.InputFile;
import java.awt.image.BufferedImage;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;

/**
 * Decodes a PNG, JPEG, BMP, GIF or TIFF in bounds: at most {@value #MOST_PIXELS} pixels, and no more than its bytes can hold. Any
 * thread.
 */
public final class PictureDecoder {
    public static final int MOST_PIXELS = 50_000_000;
    public static final int MOST_BYTES = 200_000_000;

    /** JPEG's own limit. */
    private static final int LONGEST = 65_535;

    /** Pixels times scans of a JPEG: twelve scans, more than encoders make, of the largest picture. */
    private static final long MOST_WORK = 12L * MOST_PIXELS;

    private static final String EXPECTED = "a PNG or JPEG picture";

    private PictureDecoder() {}

    /** Makes something of a decoded picture. */
    public interface Use<T> {
        /**
         * What is made of it.
         *
         * @param exif the TIFF structure of its Exif data; empty if there is none
         */
        T of(BufferedImage image, ByteBuffer exif);
    }

    /** The bytes of a picture's file. */
    public static byte[] bytes(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new BadFileException(file, EXPECTED, "no such file");
        }
        return InputFile.bytes(file, EXPECTED, MOST_BYTES);
    }

    /**
     * Decodes the bytes of a file.
     *
     * @param file what errors call it
     * @param enough how many pixels per side are enough: of a picture of several times as many, only every second, third, ... is used
     * @throws BadFileException if it is not a picture, is cut off, has more than 50 million pixels, or claims more than its bytes
     *     can hold; also if the use of it fails
     */
    public static <T> T decode(Path file, byte[] bytes, int enough, Use<T> use) throws IOException {
        PictureKind kind = PictureKind.of(bytes);
        if (kind.format().isEmpty()) {
            String advice = kind == PictureKind.OTHER ? "" : ": save it as PNG";
            throw new BadFileException(file, EXPECTED, kind.what() + advice);
        }
        int scans = 1;
        ByteBuffer exif = ByteBuffer.allocate(0);
        byte[] needed = bytes;
        boolean complete = true;
        if (kind == PictureKind.JPEG) {
            JpegMarkers markers = JpegMarkers.of(bytes);
            scans = Math.max(1, markers.scans());
            exif = markers.exif();
            complete = markers.complete();
        } else if (kind == PictureKind.PNG) {
            PngChunks chunks = PngChunks.of(bytes);
            exif = chunks.exif();
            needed = chunks.needed();
            complete = chunks.complete();
        } else if (kind == PictureKind.TIFF) {
            exif = ByteBuffer.wrap(bytes);
        }
        if (!complete) {
            throw cutOff(file, kind);
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(kind.format()).next();
        List<String> warnings = new ArrayList<>();
        try (BytesInput in = new BytesInput(needed)) {
            reader.setInput(in, true, true);
            reader.addIIOReadWarningListener((source, warning) -> warnings.add(warning.toLowerCase(Locale.ROOT)));
            check(file, kind, reader.getWidth(0), reader.getHeight(0), needed.length, scans);
            if (kind == PictureKind.TIFF) {
                checkTiff(file, reader, needed.length);
            }
            int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / enough);
            ImageReadParam param = reader.getDefaultReadParam();
            param.setSourceSubsampling(every, every, 0, 0);
            T result = use.of(reader.read(0, param), exif);
            if (warnings.stream().anyMatch(warning -> warning.contains("premature") || warning.contains("truncated"))) {
                throw cutOff(file, kind);
            }
            return result;
        } catch (BadFileException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // ImageIO's decoders throw unchecked exceptions for some damaged files, and few say more than their class
            BadFileException bad = new BadFileException(file, EXPECTED, kind.what() + " that is damaged or unusual");
            bad.initCause(e);
            throw bad;
        } finally {
            reader.dispose();
        }
    }

    /** Believes a header only as far as its file can hold what it says. */
    private static void check(Path file, PictureKind kind, int width, int height, long bytes, int scans)
            throws BadFileException {
        long pixels = (long) width * height;
        String size = "one of " + width + " x " + height;
        if (pixels > MOST_PIXELS || Math.max(width, height) > LONGEST) {
            throw new BadFileException(file, "a picture of at most 50 million pixels, " + LONGEST + " on a side", size);
        }
        if (pixels > bytes * kind.pixelsPerByte()) {
            throw new BadFileException(
                    file, "a picture of the size in its header", size + " pixels in " + bytes + " bytes");
        }
        if (pixels * scans > MOST_WORK) {
            throw new BadFileException(
                    file, "a JPEG of at most " + MOST_WORK / pixels + " scans for its size", scans + " scans");
        }
    }

    /** Its decoder makes tables of all values of a sample, and room for a whole tile, whatever the size of the picture. */
    private static void checkTiff(Path file, ImageReader reader, long bytes) throws IOException {
        SampleModel samples = reader.getRawImageType(0).getSampleModel();
        int most = Arrays.stream(samples.getSampleSize()).max().orElseThrow();
        if (most > 16 || samples.getNumBands() > 5) {
            throw new BadFileException(
                    file,
                    "a TIFF picture of at most 5 samples of 16 bits",
                    samples.getNumBands() + " samples of " + most + " bits");
        }
        check(file, PictureKind.TIFF, reader.getTileWidth(0), reader.getTileHeight(0), bytes, 1);
    }

    private static BadFileException cutOff(Path file, PictureKind kind) {
        return new BadFileException(file, "a whole picture", kind.what() + " that is cut off");
    }
}
