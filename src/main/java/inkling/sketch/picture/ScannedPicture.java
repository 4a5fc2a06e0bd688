package inkling.sketch.picture;

import inkling.data.Picture;
import inkling.sketch.Grayscale;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * A picture, from a file or the clipboard, and the digits found on it: dark ink on light paper or light on dark, anywhere, of
 * any size, under uneven light, one digit or several. A picture of 28x28 pixels with light ink on black is in MNIST's
 * format and is used unchanged. Immutable.
 *
 * @param image the upright picture, 0 black, 1 white; of a very large one only every second, third, ... pixel
 * @param digits in reading order; empty if there is no ink
 */
public record ScannedPicture(Grayscale image, List<FoundDigit> digits) {
    /** Larger pictures are reduced to this size to find ink: each digit on a page of 20 by 20 still has 50 pixels. */
    private static final int LONGEST = 1000;

    /** MNIST's digits stay four pixels away from the edge, except for those whose center of mass is far from their middle. */
    private static final float BLACK = 0.2f;

    public ScannedPicture {
        digits = List.copyOf(digits);
    }

    /**
     * Reads a PNG or JPEG.
     *
     * @throws inkling.files.BadFileException if it is not a picture, damaged, or too large
     */
    public static ScannedPicture of(Path file) throws IOException {
        return of(PictureFile.read(file));
    }

    /**
     * Reads the bytes of a PNG or JPEG that is in no file.
     *
     * @param name what errors call it
     * @throws inkling.files.BadFileException if it is not a picture, damaged, or too large
     */
    public static ScannedPicture of(byte[] bytes, String name) throws IOException {
        return of(PictureFile.read(Path.of(name), bytes));
    }

    /** Reads a decoded picture. */
    public static ScannedPicture of(BufferedImage image) {
        return of(GrayPixels.of(image));
    }

    /** The width of the upright picture in pixels. */
    public int width() {
        return image.width();
    }

    /** The height of the upright picture in pixels. */
    public int height() {
        return image.height();
    }

    /** Reads a picture of brightness: 0 black, 1 white. */
    static ScannedPicture of(Grayscale picture) {
        if (picture.width() == Picture.SIDE && picture.height() == Picture.SIDE && hasBlackEdge(picture)) {
            return new ScannedPicture(picture, unchanged(picture));
        }
        Grayscale small = Downscaling.atMost(picture, LONGEST);
        double scale = (double) picture.width() / small.width();
        List<FoundDigit> digits = Sheet.without(small)
                .map(sheet -> digits(sheet, scale))
                .filter(found -> !found.isEmpty())
                .orElseGet(() -> digits(small, scale));
        return new ScannedPicture(picture, digits);
    }

    private static List<FoundDigit> digits(Grayscale picture, double scale) {
        InkMap ink = RuledLines.removed(InkMap.on(picture));
        return Grouping.digits(ConnectedComponent.all(ink), picture.width(), picture.height()).stream()
                .map(digit -> digit.found(ink, scale))
                .toList();
    }

    /** Whether the outermost pixels of a picture of 28x28 pixels are black on average. */
    private static boolean hasBlackEdge(Grayscale picture) {
        float sum = 0;
        int last = Picture.SIDE - 1;
        for (int i = 0; i < last; i++) {
            sum += picture.at(0, i) + picture.at(i, last) + picture.at(last, last - i) + picture.at(last - i, 0);
        }
        return sum / (4 * last) < BLACK;
    }

    /** The same 784 bytes; no digit if there is no ink, because a model would still name one. */
    private static List<FoundDigit> unchanged(Grayscale picture) {
        float[] values = picture.values();
        byte[] pixels = new byte[Picture.SIZE];
        boolean blank = true;
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = (byte) Math.round(values[i] * 255);
            blank &= pixels[i] == 0;
        }
        PixelBox whole = new PixelBox(0, 0, Picture.SIDE, Picture.SIDE);
        return blank ? List.of() : List.of(new FoundDigit(whole, new Picture(pixels), List.of()));
    }

    /**
     * The same with touching digits split; see {@link DigitSplitter}.
     *
     * @param confidence how confident the classifier is about a picture, 0..1
     */
    public ScannedPicture splitTouching(ToDoubleFunction<Picture> confidence) {
        return new ScannedPicture(
                image,
                digits.stream()
                        .flatMap(digit -> DigitSplitter.split(digit, confidence).stream())
                        .toList());
    }
}
