package inkling.sketch.picture;

import inkling.data.Picture;
import inkling.sketch.Grayscale;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What was found on a picture: a file, or one from the clipboard. Dark ink on light or light on dark, anywhere, at any
 * size, under uneven light, one digit or several. A picture of 28x28 pixels with light ink on black is one of MNIST's
 * kind and is taken as it is. Immutable.
 *
 * @param image the picture the right way up, 0 black, 1 white; of a very large one only every second, third, ... pixel
 * @param digits in reading order; none when there is no ink
 */
public record ScannedPicture(Grayscale image, List<FoundDigit> digits) {
    /** InkMap is looked for at this size at most: the digits of a page of 20 by 20 still have 50 pixels each. */
    private static final int LONGEST = 1000;

    private static final Picture BLANK = new Picture(new byte[Picture.SIZE]);

    public ScannedPicture {
        digits = List.copyOf(digits);
    }

    /**
     * Reads a PNG or JPEG.
     *
     * @throws inkling.files.BadFileException when it is not a picture, broken, or too large
     */
    public static ScannedPicture of(Path file) throws IOException {
        return of(PictureFile.read(file));
    }

    /** Reads a picture that is already decoded. */
    public static ScannedPicture of(BufferedImage image) {
        return of(GrayPixels.of(image));
    }

    /** The width of the picture in pixels, the right way up. */
    public int width() {
        return image.width();
    }

    /** The height of the picture in pixels. */
    public int height() {
        return image.height();
    }

    /** Whether more than one digit was found. */
    public boolean isSeveral() {
        return digits.size() > 1;
    }

    /** Reads a picture of brightness: 0 black, 1 white. */
    static ScannedPicture of(Grayscale picture) {
        if (picture.width() == Picture.SIDE && picture.height() == Picture.SIDE && MnistFormat.isIt(picture)) {
            return new ScannedPicture(picture, asItIs(MnistFormat.picture(picture)));
        }
        Grayscale small = Downscaling.atMost(picture, LONGEST);
        double scale = (double) picture.width() / small.width();
        InkMap ink = InkMap.on(small);
        List<FoundDigit> digits = Grouping.digits(ConnectedComponent.all(ink), small.width(), small.height()).stream()
                .map(digit -> digit.found(ink, scale))
                .toList();
        return new ScannedPicture(picture, digits);
    }

    /** None without ink, where a model would name a digit all the same. */
    private static List<FoundDigit> asItIs(Picture picture) {
        return picture.equals(BLANK)
                ? List.of()
                : List.of(new FoundDigit(new PixelBox(0, 0, Picture.SIDE, Picture.SIDE), picture, List.of()));
    }

    /**
     * The same with digits that touch parted; see {@link DigitSplitter}.
     *
     * @param sureness how sure one is of what a picture shows, 0..1
     */
    public ScannedPicture splitTouching(ToDoubleFunction<Picture> sureness) {
        return new ScannedPicture(
                image,
                digits.stream()
                        .flatMap(digit -> DigitSplitter.split(digit, sureness).stream())
                        .toList());
    }
}
