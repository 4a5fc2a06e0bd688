package inkling.app.explore.wall;

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

/** An unseen text that lets the stylesheet say how the digits under the thumbnails look, and prints them as pixels. */
final class CaptionStyle extends Text {
    private static final int WIDTH = 12;
    private static final int HEIGHT = 15;

    private GlyphAtlas printed = GlyphAtlas.NONE;
    private @Nullable Paint printedFill;
    private @Nullable Font printedFont;
    private double printedScale;

    CaptionStyle(String styleClass) {
        super(0, HEIGHT, "0");
        getStyleClass().addAll("caption", styleClass);
        setOpacity(0);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** The ten digits for a screen of this many device pixels to a logical one; printed again only when the look has changed. */
    GlyphAtlas glyphs(double scale) {
        if (!getFill().equals(printedFill) || !getFont().equals(printedFont) || scale != printedScale) {
            printed = print(scale);
            printedFill = getFill();
            printedFont = getFont();
            printedScale = scale;
        }
        return printed;
    }

    private GlyphAtlas print(double scale) {
        Group line = new Group();
        for (int digit = 0; digit < 10; digit++) {
            Text text = new Text(digit * WIDTH, 0, String.valueOf(digit));
            text.setTextOrigin(VPos.TOP);
            text.setTextAlignment(TextAlignment.CENTER);
            text.setWrappingWidth(WIDTH);
            text.setFont(getFont());
            text.setFill(getFill());
            line.getChildren().add(text);
        }
        int width = (int) Math.round(WIDTH * scale);
        int height = (int) Math.round(HEIGHT * scale);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale((double) width / WIDTH, (double) height / HEIGHT));
        parameters.setViewport(new Rectangle2D(0, 0, 10 * width, height));
        WritableImage picture = line.snapshot(parameters, new WritableImage(10 * width, height));
        int[] pixels = new int[10 * width * height];
        picture.getPixelReader()
                .getPixels(0, 0, 10 * width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, 10 * width);
        return new GlyphAtlas(pixels, width, height);
    }
}
