package inkling.app.shared;

import inkling.data.Picture;
import java.util.Arrays;
import java.util.stream.IntStream;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Screen;

/** A picture of 28x28 pixels, gray or tinted, each a crisp square. */
public final class PictureView extends ImageView {
    /** Pixels of the image for one of the layout: as many as the finest screen has, so that squares stay crisp there. */
    private static final int FINE = (int) Math.ceil(Screen.getScreens().stream()
            .mapToDouble(Screen::getOutputScaleX)
            .max()
            .orElse(1));

    private int[] colours = new int[Picture.SIZE];
    private int zoom;

    /**
     * @param zoom how wide a pixel is on the screen
     */
    public PictureView(int zoom) {
        zoom(zoom);
    }

    /** Makes each pixel so wide on the screen. */
    public void zoom(int newZoom) {
        zoom = newZoom;
        setFitWidth(Picture.SIDE * zoom);
        setFitHeight(Picture.SIDE * zoom);
        setImage(new WritableImage(Picture.SIDE * zoom * FINE, Picture.SIDE * zoom * FINE));
        paint();
    }

    /** Shows another picture. */
    public void show(Picture picture) {
        show(IntStream.range(0, Picture.SIZE)
                .map(offset -> picture.at(offset) * 0x010101)
                .toArray());
    }

    /**
     * Shows colours.
     *
     * @param rgb 784 of them, {@code 0xRRGGBB}, row by row; copied
     */
    public void show(int[] rgb) {
        if (!Arrays.equals(rgb, colours)) {
            colours = rgb.clone();
            paint();
        }
    }

    /** JavaFX blurs what it enlarges, so the squares are painted. */
    private void paint() {
        int width = zoom * FINE;
        int side = Picture.SIDE * width;
        int[] argb = new int[side * side];
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                argb[y * side + x] = 0xFF000000 | colours[y / width * Picture.SIDE + x / width];
            }
        }
        ((WritableImage) getImage())
                .getPixelWriter()
                .setPixels(0, 0, side, side, PixelFormat.getIntArgbInstance(), argb, 0, side);
    }
}
