package inkling.data.format.pictures;

import inkling.data.Picture;
import inkling.data.PictureScaling;
import inkling.files.InputFile;
import inkling.files.picture.Brightness;
import inkling.files.picture.PictureDecoder;
import inkling.files.picture.PlainPng;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A picture file as a 28x28 gray picture: gray as it is, colors by their luma, and transparent pixels over the paper that the ink
 * needs, black under light ink and white under dark ink.
 *
 * @param width of the file's picture, in pixels
 */
record GrayPicture(Picture picture, int width, int height) {
    private static final int MOST_BYTES = 64 << 20;
    private static final int OPAQUE = 255;

    /** Reads a file of at most 64 MB and 50 megapixels. */
    static GrayPicture read(Path file) throws IOException {
        byte[] bytes = InputFile.bytes(file, "a picture", MOST_BYTES);
        Optional<PlainPng> plain = PlainPng.of(bytes);
        if (plain.isPresent()) {
            return of(plain.get());
        }
        return PictureDecoder.decode(
                file,
                bytes,
                Integer.MAX_VALUE,
                (image, exif) -> new GrayPicture(picture(image), image.getWidth(), image.getHeight()));
    }

    private static GrayPicture of(PlainPng plain) {
        Picture picture = PictureScaling.toPicture(plain.gray(), plain.width(), plain.height());
        return new GrayPicture(picture, plain.width(), plain.height());
    }

    private static Picture picture(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] gray = new byte[width * height];
        byte[] alpha = new byte[image.getColorModel().hasAlpha() ? width * height : 0];
        boolean isGray = Brightness.isInSamples(image);
        for (int y = 0; y < height; y++) {
            if (isGray) {
                samples(image.getRaster(), y, 0, gray);
                samples(image.getRaster(), y, 1, alpha);
            } else {
                colorRow(image, y, gray, alpha);
            }
        }
        if (alpha.length > 0) {
            putOnPaper(gray, alpha);
        }
        return PictureScaling.toPicture(gray, width, height);
    }

    /** Copies a row of a band, gray or alpha, unless there is none. */
    private static void samples(Raster raster, int y, int band, byte[] bytes) {
        int width = raster.getWidth();
        int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
        int[] samples = bytes.length == 0 ? new int[0] : raster.getSamples(0, y, width, 1, band, (int[]) null);
        for (int x = 0; x < samples.length; x++) {
            bytes[y * width + x] = (byte) ((samples[x] * OPAQUE + most / 2) / most);
        }
    }

    private static void colorRow(BufferedImage image, int y, byte[] gray, byte[] alpha) {
        int width = image.getWidth();
        int[] argb = image.getRGB(0, y, width, 1, null, 0, width);
        for (int x = 0; x < width; x++) {
            gray[y * width + x] = (byte) Math.round(Brightness.luma(argb[x]));
            if (alpha.length > 0) {
                alpha[y * width + x] = (byte) (argb[x] >>> 24);
            }
        }
    }

    private static void putOnPaper(byte[] gray, byte[] alpha) {
        long ink = 0;
        long opaque = 0;
        for (int i = 0; i < gray.length; i++) {
            ink += (long) (gray[i] & 0xFF) * (alpha[i] & 0xFF);
            opaque += alpha[i] & 0xFF;
        }
        int paper = 2 * ink > OPAQUE * opaque ? 0 : OPAQUE;
        for (int i = 0; i < gray.length; i++) {
            int part = alpha[i] & 0xFF;
            gray[i] = (byte) (((gray[i] & 0xFF) * part + paper * (OPAQUE - part) + OPAQUE / 2) / OPAQUE);
        }
    }
}
