package inkling.sketch.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Sprite;
import inkling.data.format.DataFolder;
import inkling.sketch.Grayscale;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet on a dark table is read as if there were no table. */
class SheetTest {
    private static Sprite digits;

    @BeforeAll
    static void readDigits() throws IOException {
        digits = DataFolder.read(Path.of("data"), progress -> {}).images();
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, -10, 20})
    void readsASheetHoweverItLies(double degrees) {
        BufferedImage sheet = new Photograph(500, 300)
                .with(digits.picture(0), 40, 80, 140)
                .with(digits.picture(1), 180, 80, 140)
                .with(digits.picture(4), 320, 80, 140)
                .litFrom(0.9, 0.7)
                .withNoise(0.01)
                .darkOnLight(0.8);
        BufferedImage table = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = table.createGraphics();
        canvas.setColor(new Color(0x3A2418));
        canvas.fillRect(0, 0, 800, 600);
        canvas.rotate(Math.toRadians(degrees), 400, 300);
        canvas.drawImage(sheet, 150, 150, null);
        canvas.dispose();
        List<FoundDigit> found = ScannedPicture.of(table).digits();
        assertThat(found).hasSize(3);
        assertThat(found)
                .as("the 1 in the middle of the sheet")
                .anyMatch(digit -> Math.abs(digit.box().left() + digit.box().width() / 2 - 400) < 25
                        && Likeness.of(digit.picture(), digits.picture(1)) > (degrees == 0 ? 0.9 : 0.3));
    }

    @Test
    void leavesAThickDigitAndUnevenLightAsTheyAre() {
        BufferedImage bar = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = bar.createGraphics();
        canvas.setStroke(new BasicStroke(60));
        canvas.drawPolyline(new int[] {40, 260, 120}, new int[] {40, 40, 300}, 3);
        canvas.dispose();
        Grayscale seven = GrayPixels.of(bar);
        assertThat(Sheet.without(seven)).isEmpty();
        Grayscale dim = GrayPixels.of(new Photograph(400, 300)
                .with(digits.picture(0), 100, 60, 200)
                .litFrom(0.95, 0.2)
                .darkOnLight(0.8));
        assertThat(Sheet.without(dim)).isEmpty();
    }
}
