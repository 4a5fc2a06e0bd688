package inkling.sketch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RasterTest {
    @Test
    void aDotIsADiscOfThePensWidth() {
        Raster raster = new Raster(20, 20);
        raster.line(10.3, 9.6, 10.3, 9.6, 4);
        assertThat(sum(raster)).isCloseTo(Math.PI * 16, within(0.05));
    }

    @Test
    void aLineIsARectangleBetweenTwoHalfDiscs() {
        Raster raster = new Raster(20, 20);
        raster.line(4, 5, 13, 15, 1.25);
        assertThat(sum(raster)).isCloseTo(2.5 * Math.hypot(9, 10) + Math.PI * 1.25 * 1.25, within(0.05));
    }

    @Test
    void aPixelIsAsBrightAsThePartCovered() {
        Raster raster = new Raster(8, 8);
        raster.line(-4, 3.5, 12, 3.5, 1.25);
        Grayscale gray = raster.coverage();
        assertThat(new float[] {gray.at(1, 4), gray.at(2, 4), gray.at(3, 4), gray.at(4, 4), gray.at(5, 4)})
                .containsExactly(0f, 0.75f, 1f, 0.75f, 0f);
    }

    @Test
    void countsOverlappingLinesOnce() {
        Raster once = new Raster(12, 12);
        once.line(2, 6, 10, 6, 1);
        Raster twice = new Raster(12, 12);
        twice.line(2, 6, 7, 6, 1);
        twice.line(5, 6, 10, 6, 1);
        assertThat(sum(twice)).isEqualTo(sum(once));
    }

    @Test
    void cutsOffWhatIsOutside() {
        Raster raster = new Raster(5, 5);
        raster.line(-100, -100, 100, 100, 50);
        assertThat(sum(raster)).isEqualTo(25);
    }

    /** Java2D's own anti-aliasing is the independent reference. */
    @Test
    @Tag("slow")
    void agreesWithJava2d() {
        double[][] lines = {{3, 4, 16, 15, 1.25}, {5, 16, 14.5, 3.2, 2.1}, {2, 10, 18, 10.4, 0.8}, {10, 2, 10, 18, 1.5}
        };
        for (double[] line : lines) {
            Raster raster = new Raster(20, 20);
            raster.line(line[0], line[1], line[2], line[3], line[4]);
            Grayscale gray = raster.coverage();
            BufferedImage reference = byJava2d(line);
            for (int y = 0; y < 20; y++) {
                for (int x = 0; x < 20; x++) {
                    assertThat(gray.at(y, x) * 255)
                            .as("pixel %d, %d", y, x)
                            .isCloseTo(reference.getRaster().getSample(x, y, 0), within(24f));
                }
            }
        }
    }

    private static BufferedImage byJava2d(double[] line) {
        BufferedImage image = new BufferedImage(20, 20, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setColor(Color.WHITE);
        graphics.setStroke(new BasicStroke((float) (2 * line[4]), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.draw(new Line2D.Double(line[0], line[1], line[2], line[3]));
        graphics.dispose();
        return image;
    }

    private static double sum(Raster raster) {
        Grayscale gray = raster.coverage();
        double sum = 0;
        for (int row = 0; row < gray.height(); row++) {
            for (int column = 0; column < gray.width(); column++) {
                sum += gray.at(row, column);
            }
        }
        return sum;
    }
}
