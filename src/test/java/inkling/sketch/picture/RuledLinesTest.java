package inkling.sketch.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Sprite;
import inkling.data.format.DataFolder;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Digits come out of printed lines as they do without. */
class RuledLinesTest {
    private static final int CELL = 140;
    private static Sprite digits;

    @BeforeAll
    static void readDigits() throws IOException {
        digits = DataFolder.read(Path.of("data"), progress -> {}).images();
    }

    @Test
    void readsUnderlinedDigits() {
        assertSameAsWithoutLines(canvas -> canvas.drawLine(20, 160, 5 * CELL + 60, 160));
    }

    @Test
    void readsDigitsThatTouchTheirUnderline() {
        assertSameAsWithoutLines(canvas -> canvas.drawLine(20, 142, 5 * CELL + 60, 142));
    }

    @Test
    void readsDigitsInBoxes() {
        assertSameAsWithoutLines(canvas -> {
            for (int i = 0; i < 5; i++) {
                canvas.drawRect(42 + i * CELL, 22, CELL - 12, CELL + 10);
            }
        });
    }

    @Test
    void readsDigitsInARowOfBoxes() {
        assertSameAsWithoutLines(canvas -> {
            for (int i = 0; i < 5; i++) {
                canvas.drawRect(36 + i * CELL, 22, CELL, CELL + 10);
            }
        });
    }

    @Test
    void findsNoDigitInALine() {
        BufferedImage image = new Photograph(300, 100).darkOnLight(1);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.BLACK);
        canvas.fillRect(30, 50, 240, 4);
        canvas.dispose();
        assertThat(ScannedPicture.of(image).digits()).isEmpty();
    }

    private static void assertSameAsWithoutLines(Consumer<Graphics2D> lines) {
        List<FoundDigit> plain = ScannedPicture.of(page()).digits();
        BufferedImage ruled = page();
        Graphics2D canvas = ruled.createGraphics();
        canvas.setColor(Color.BLACK);
        canvas.setStroke(new BasicStroke(3));
        lines.accept(canvas);
        canvas.dispose();
        List<FoundDigit> found = ScannedPicture.of(ruled).digits();
        assertThat(plain).hasSize(5);
        assertThat(found).hasSize(5);
        for (int i = 0; i < 5; i++) {
            assertThat(Likeness.of(found.get(i).picture(), plain.get(i).picture()))
                    .as("digit %d", i)
                    .isGreaterThan(0.9);
        }
    }

    /** Five digits side by side. */
    private static BufferedImage page() {
        Photograph page = new Photograph(800, 220);
        for (int i = 0; i < 5; i++) {
            page.with(digits.picture(i), 40 + i * CELL, 30, CELL - 8);
        }
        return page.darkOnLight(1);
    }
}
