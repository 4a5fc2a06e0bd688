package inkling.app.explore.pixels;

import inkling.app.shared.kit.StyleColor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
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
import javafx.scene.transform.Transform;
import org.jspecify.annotations.Nullable;

/**
 * Words painted into an array of pixels, in a font and color of the stylesheet: an invisible text that the stylesheet styles.
 * Each word is rendered once, by JavaFX's renderer, which may be busy: a word that is missing is painted a frame later. FX thread
 * only.
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

    /** A word that must not be wider than so many device pixels. */
    private record Limit(String word, int width) {}

    private record Look(double ratio, Font font, Paint fill) {}

    private final Runnable whenRendered;
    private final Map<String, Text> texts = new HashMap<>();
    private final Map<Limit, String> shortened = new HashMap<>();
    private final Map<String, Glyphs> rendered = new HashMap<>();
    private final List<String> missing = new ArrayList<>();
    private @Nullable Look look;
    private double ratio = 1;

    /**
     * @param whenRendered paints again, in another color or now that words that were missing are there
     */
    public Words(Runnable whenRendered, String... styleClasses) {
        super(0, HEIGHT, "0");
        this.whenRendered = whenRendered;
        getStyleClass().addAll(styleClasses);
        setOpacity(0);
        setManaged(false);
        setMouseTransparent(true);
        fillProperty().addListener(observable -> whenRendered.run());
    }

    /** The words for a screen with a device pixel ratio, in the style of now. Call it before painting. */
    public Words at(double newRatio) {
        Look now = new Look(newRatio, getFont(), getFill());
        if (!now.equals(look)) {
            texts.clear();
            shortened.clear();
            rendered.clear();
            missing.clear();
            look = now;
            ratio = newRatio;
        }
        return this;
    }

    /** The color, opaque ARGB. */
    public int color() {
        return StyleColor.argb(getFill());
    }

    /** The width of a word in device pixels. */
    public int width(String word) {
        return width(text(word));
    }

    private int width(Text text) {
        return Math.max(1, (int) Math.ceil(text.getLayoutBounds().getWidth() * ratio));
    }

    private static String begun(String word, int length) {
        return word.substring(0, length).stripTrailing() + "…";
    }

    /** A word that is at most so many device pixels wide: itself, or its beginning and an ellipsis. */
    public String fitted(String word, int most) {
        if (width(word) <= most) {
            return word;
        }
        return shortened.computeIfAbsent(new Limit(word, most), limit -> {
            int length = word.length() - 1;
            while (length > 1 && width(newText(begun(word, length))) > most) {
                length--;
            }
            return begun(word, length);
        });
    }

    /** The height of every word in device pixels. */
    public int height() {
        return (int) Math.round(HEIGHT * ratio);
    }

    /** Paints a word; what lies outside of the target is left out. */
    public void paint(String word, int[] target, int targetWidth, int targetHeight, int x, int y) {
        Glyphs glyphs = rendered.get(word);
        if (glyphs == null) {
            ask(word);
            return;
        }
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

    private Text text(String word) {
        return texts.computeIfAbsent(word, this::newText);
    }

    private Text newText(String word) {
        Text text = new Text(word);
        text.setTextOrigin(VPos.TOP);
        text.setFont(getFont());
        text.setFill(getFill());
        return text;
    }

    private void ask(String word) {
        if (missing.isEmpty()) {
            Platform.runLater(this::renderMissing);
        }
        if (!missing.contains(word)) {
            missing.add(word);
        }
    }

    /** All words that a frame missed in one picture, one below the other. */
    private void renderMissing() {
        List<String> words = List.copyOf(missing);
        if (words.isEmpty()) {
            return;
        }
        Look wanted = Objects.requireNonNull(look);
        Group lines = new Group();
        for (String word : words) {
            Text text = text(word);
            text.setY(lines.getChildren().size() * height() / ratio);
            lines.getChildren().add(text);
        }
        int width = words.stream().mapToInt(this::width).max().orElseThrow();
        int height = words.size() * height();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setFill(Color.TRANSPARENT);
        parameters.setTransform(Transform.scale(ratio, ratio));
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        lines.snapshot(
                result -> {
                    if (wanted.equals(look)) {
                        keep(words, result.getImage());
                    }
                    return null;
                },
                parameters,
                new WritableImage(width, height));
    }

    private void keep(List<String> words, WritableImage picture) {
        for (int i = 0; i < words.size(); i++) {
            int width = width(words.get(i));
            int[] pixels = new int[width * height()];
            picture.getPixelReader()
                    .getPixels(0, i * height(), width, height(), PixelFormat.getIntArgbPreInstance(), pixels, 0, width);
            rendered.put(words.get(i), new Glyphs(pixels, width, height()));
        }
        missing.clear();
        whenRendered.run();
    }
}
