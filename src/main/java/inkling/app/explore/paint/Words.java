package inkling.app.explore.paint;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/**
 * Words painted into an array of pixels, in a font and color of the stylesheet: an invisible text that the stylesheet styles.
 * Each word is rendered once. FX thread only.
 */
public final class Words extends Text {
    private static final int HEIGHT = 15;

    /**
     * A word as pixels.
     *
     * @param pixels premultiplied ARGB, {@code [height, width]}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only painted from
    private record Glyphs(int[] pixels, int width, int height) {}

    private record Look(double ratio, Font font, Paint fill) {}

    private final Map<String, Glyphs> rendered = new LinkedHashMap<>();
    private @Nullable Look look;
    private double ratio = 1;

    public Words(String... styleClasses) {
        super(0, HEIGHT, "0");
        getStyleClass().addAll(styleClasses);
        setOpacity(0);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** The words for a screen with a device pixel ratio, in the style of now. Call it before painting. */
    public Words at(double newRatio) {
        Look now = new Look(newRatio, getFont(), getFill());
        if (!now.equals(look)) {
            rendered.clear();
            look = now;
            ratio = newRatio;
        }
        return this;
    }

    /** The color, opaque ARGB. */
    public int color() {
        Color color = getFill() instanceof Color plain ? plain : Color.GRAY;
        return 0xFF000000
                | (int) Math.round(color.getRed() * 255) << 16
                | (int) Math.round(color.getGreen() * 255) << 8
                | (int) Math.round(color.getBlue() * 255);
    }

    /** The width of a word in device pixels. */
    public int width(String word) {
        return glyphs(word).width;
    }

    /** The height of every word in device pixels. */
    public int height() {
        return (int) Math.round(HEIGHT * ratio);
    }

    /** Paints a word; what lies outside of the target is left out. */
    public void paint(String word, int[] target, int targetWidth, int targetHeight, int x, int y) {
        Glyphs glyphs = glyphs(word);
        int left = Math.max(0, -x);
        int right = Math.min(glyphs.width, targetWidth - x);
        for (int line = Math.max(0, -y); line < Math.min(glyphs.height, targetHeight - y); line++) {
            for (int column = left; column < right; column++) {
                int pixel = glyphs.pixels[line * glyphs.width + column];
                int at = (y + line) * targetWidth + x + column;
                target[at] = over(pixel, target[at]);
            }
        }
    }

    /** A premultiplied pixel over another one. */
    private static int over(int pixel, int below) {
        int alpha = pixel >>> 24;
        if (alpha == 0 || below == 0) {
            return alpha == 0 ? below : pixel;
        }
        int rest = 255 - alpha;
        int result = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int sum = (pixel >>> shift & 0xFF) + ((below >>> shift & 0xFF) * rest + 127) / 255;
            result |= Math.min(255, sum) << shift;
        }
        return result;
    }

    private Glyphs glyphs(String word) {
        return rendered.computeIfAbsent(word, this::render);
    }

    private Glyphs render(String word) {
        Text text = new Text(word);
        text.setTextOrigin(VPos.TOP);
        text.setFont(getFont());
        text.setFill(getFill());
        int width = Math.max(1, (int) Math.ceil(text.getLayoutBounds().getWidth() * ratio));
        int height = height();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(ratio, ratio));
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        WritableImage image = text.snapshot(parameters, new WritableImage(width, height));
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
        return new Glyphs(pixels, width, height);
    }
}
