package inkling.sketch;

import static inkling.sketch.SplineTest.stroke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.sketch.Preparation.Step;
import inkling.sketch.StrokeMeasure.Level;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StrokeMeasureTest {
    /** Its round ends make it a little less: twice the area of a bar with two half discs, divided by its outline. */
    @Test
    void aLineIsAsWideAsThePen() {
        for (double pen : new double[] {8, 12, 16, 20}) {
            Sketch line = new Sketch(List.of(stroke(0, 0, 30, 90)), pen);
            Picture picture = Preparation.MNIST.without(Step.NORMALIZED_PEN).picture(line);
            double scale = 20 / (90 + pen);
            double width = pen * scale;
            double length = Math.hypot(30, 90) * scale;
            double expected = 2 * (width * length + Math.PI * width * width / 4) / (2 * length + Math.PI * width);
            assertThat(StrokeMeasure.STROKE_WIDTH.of(picture)).isCloseTo(expected, within(0.12 * expected));
        }
    }

    @Test
    void slantIsTheAngleOfTheLine() {
        assertThat(StrokeMeasure.SLANT.of(line(0, 100, 0, 0))).isCloseTo(0, within(0.5));
        assertThat(StrokeMeasure.SLANT.of(line(0, 100, 50, 0))).isCloseTo(Math.toDegrees(Math.atan(0.5)), within(2.0));
        assertThat(StrokeMeasure.SLANT.of(line(0, 0, 50, 100))).isCloseTo(-Math.toDegrees(Math.atan(0.5)), within(2.0));
    }

    @Test
    void inkCountsFullPixels() {
        byte[] pixels = new byte[Picture.SIZE];
        pixels[400] = (byte) 255;
        pixels[401] = 51;
        assertThat(StrokeMeasure.INK.of(new Picture(pixels))).isCloseTo(1.2, within(1e-9));
    }

    @Test
    void anEmptyPictureMeasuresZero() {
        for (StrokeMeasure measure : StrokeMeasure.values()) {
            assertThat(measure.of(new Picture(new byte[Picture.SIZE]))).isZero();
        }
    }

    @Test
    void findsTheLevelOfAValue() {
        assertThat(StrokeMeasure.STROKE_WIDTH.level(1.2)).isEqualTo(Level.FAR_BELOW);
        assertThat(StrokeMeasure.STROKE_WIDTH.level(1.7)).isEqualTo(Level.BELOW);
        assertThat(StrokeMeasure.STROKE_WIDTH.level(2.5)).isEqualTo(Level.USUAL);
        assertThat(StrokeMeasure.STROKE_WIDTH.level(4.2)).isEqualTo(Level.ABOVE);
        assertThat(StrokeMeasure.STROKE_WIDTH.level(5.5)).isEqualTo(Level.FAR_ABOVE);
    }

    /** The ranges come from the data that comes with the program: every 11th training digit gives them again
     * (every tenth would not: MNIST's two kinds of writers take turns). */
    @Test
    @Tag("slow")
    void theUsualRangeIsThatOfMnist() throws IOException {
        DataSet data = DataFolder.read(Path.of("data"), part -> {});
        for (StrokeMeasure measure : StrokeMeasure.values()) {
            double[] sorted = IntStream.range(0, data.trainRows() / 11)
                    .mapToDouble(i -> measure.of(data.images().picture(11 * i)))
                    .sorted()
                    .toArray();
            double tolerance = 0.03 * (measure.high() - measure.low());
            assertThat(sorted[sorted.length * 5 / 100]).isCloseTo(measure.low(), within(tolerance));
            assertThat(sorted[sorted.length * 95 / 100]).isCloseTo(measure.high(), within(tolerance));
            assertThat(sorted[sorted.length * 5 / 1000]).isCloseTo(measure.rareLow(), within(3 * tolerance));
            assertThat(sorted[sorted.length * 995 / 1000]).isCloseTo(measure.rareHigh(), within(3 * tolerance));
        }
    }

    private static Picture line(double x0, double y0, double x1, double y1) {
        return Preparation.MNIST.picture(new Sketch(List.of(stroke(x0, y0, x1, y1)), 0));
    }
}
