package inkling.app.explore.wall;

import inkling.data.Classes;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/** An invisible text through which the stylesheet styles the captions under the thumbnails; renders them as a glyph atlas. */
final class CaptionStyle extends Text {
    private static final int WIDTH = 12;
    private static final int HEIGHT = 15;

    private GlyphAtlas atlas = GlyphAtlas.NONE;
    private @Nullable Look rendered;

    CaptionStyle(String styleClass) {
        super(0, HEIGHT, "0");
        getStyleClass().addAll("caption", styleClass);
        setOpacity(0);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** The names of the classes for a screen with a device pixel ratio; rendered again only if something has changed. */
    GlyphAtlas glyphs(Classes classes, double ratio) {
        Look look = new Look(classes, ratio, getFont(), getFill());
        if (!look.equals(rendered)) {
            atlas = render(classes.names(), ratio);
            rendered = look;
        }
        return atlas;
    }

    private GlyphAtlas render(List<String> names, double ratio) {
        Group line = new Group();
        for (String name : names) {
            Text text = new Text(line.getChildren().size() * WIDTH, 0, name);
            text.setTextOrigin(VPos.TOP);
            text.setTextAlignment(TextAlignment.CENTER);
            text.setWrappingWidth(WIDTH);
            text.setFont(getFont());
            text.setFill(getFill());
            line.getChildren().add(text);
        }
        int width = (int) Math.round(WIDTH * ratio);
        int height = (int) Math.round(HEIGHT * ratio);
        int total = names.size() * width;
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale((double) width / WIDTH, (double) height / HEIGHT));
        parameters.setViewport(new Rectangle2D(0, 0, total, height));
        WritableImage image = line.snapshot(parameters, new WritableImage(total, height));
        int[] pixels = new int[total * height];
        image.getPixelReader().getPixels(0, 0, total, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, total);
        return new GlyphAtlas(pixels, names.size(), width, height);
    }

    /** All that decides how the captions look. */
    private record Look(Classes classes, double ratio, Font font, Paint fill) {}

    /**
     * The names of the classes as small images, side by side.
     *
     * @param pixels premultiplied ARGB, {@code [height, count * width]}
     * @param count how many there are
     * @param width of one, device pixels
     * @param height of all, device pixels
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only painted from
    record GlyphAtlas(int[] pixels, int count, int width, int height) {
        static final GlyphAtlas NONE = new GlyphAtlas(new int[0], 0, 0, 0);

        /** Copies the name of a class into a larger image; lines outside of it are left out. */
        void paint(int label, int[] target, int targetWidth, int targetHeight, int x, int y) {
            for (int line = Math.max(0, -y); line < Math.min(height, targetHeight - y); line++) {
                int from = (line * count + label) * width;
                System.arraycopy(pixels, from, target, (y + line) * targetWidth + x, width);
            }
        }
    }
}
