package inkling.app.shared.kit;

import inkling.data.Picture;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A small image whose pixels are to be told apart: painted in device pixels, because JavaFX blurs what it enlarges. Black
 * until it shows something.
 */
public final class PixelView extends Region {
    private final PixelSurface surface = new PixelSurface();
    private int[] colors = {0};
    private int columns = 1;

    /** A square view with a side of so many logical pixels. */
    public PixelView(double side) {
        this(side, side);
    }

    public PixelView(double width, double height) {
        getStyleClass().add("pixel-view");
        getChildren().setAll(surface);
        setSize(width, height);
    }

    /** Sets the size in logical pixels, whatever the image has. */
    public void setSize(double width, double height) {
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
    }

    /** Shows a picture of 28x28 as it is; black for null. */
    public void show(@Nullable Picture picture) {
        show(picture, Picture.SIDE);
    }

    /** Shows the 784 pixels of a picture in rows of {@code newColumns}: 28 for the picture, 784 for its row in the sprite. */
    public void show(@Nullable Picture picture, int newColumns) {
        int[] gray = new int[Picture.SIZE];
        for (int offset = 0; picture != null && offset < Picture.SIZE; offset++) {
            gray[offset] = picture.at(offset);
        }
        showGray(gray, newColumns);
    }

    /**
     * Shows gray values.
     *
     * @param gray 0 black to 255 white, row by row; not kept
     */
    public void showGray(int[] gray, int newColumns) {
        int[] rgb = new int[gray.length];
        for (int i = 0; i < gray.length; i++) {
            rgb[i] = gray[i] * 0x010101;
        }
        colors = rgb;
        columns = newColumns;
        requestLayout();
    }

    /**
     * Shows colors.
     *
     * @param rgb {@code 0xRRGGBB}, row by row; copied
     */
    public void showColors(int[] rgb, int newColumns) {
        colors = rgb.clone();
        columns = newColumns;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double ratio = PixelSurface.ratio(this);
        int width = Math.max(1, (int) Math.round(getWidth() * ratio));
        int height = Math.max(1, (int) Math.round(getHeight() * ratio));
        surface.fit(width, height, getWidth(), getHeight());
        AreaScaling.paint(colors, columns, surface.pixels(), width, height);
        surface.repaint();
    }
}
