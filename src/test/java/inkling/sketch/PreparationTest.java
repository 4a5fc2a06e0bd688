package inkling.sketch;

import static inkling.sketch.SplineTest.stroke;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Picture;
import inkling.sketch.Preparation.Step;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PreparationTest {
    private static final Sketch SEVEN =
            new Sketch(List.of(stroke(70, 80, 150, 70, 210, 75, 170, 150, 140, 230), stroke(110, 150, 200, 145)), 24);

    @Test
    void anEmptyDrawingIsBlack() {
        assertThat(Preparation.MNIST.picture(Sketch.empty(24))).isEqualTo(new Picture(new byte[Picture.SIZE]));
    }

    /** Twenty pixels high, the pen's 2.5 wide in the middle of the box, 8.75..11.25; then five to the right and down. */
    @Test
    void anUprightLineIsWhereTheRulePutsIt() {
        Picture picture = Preparation.MNIST.picture(new Sketch(List.of(stroke(0, 0, 0, 100)), 0));
        assertThat(row(picture, 14))
                .containsExactly(
                        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 255, 255, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(rowsWithInk(picture)).containsExactly(5, 24);
    }

    @Test
    void theLongerSideIsTwentyPixelsAndTheAspectRatioIsKept() {
        Picture picture = Preparation.MNIST.picture(new Sketch(List.of(stroke(0, 0, 175, 75)), 0));
        assertThat(columnsWithInk(picture)).containsExactly(5, 24);
        assertThat(rowsWithInk(picture)).containsExactly(10, 19);
    }

    @Test
    void centersAnOffCenterStroke() {
        // the mass of the others lies far from the middle of their box
        Sketch low =
                new Sketch(List.of(stroke(60, 40, 50, 210), stroke(50, 210, 200, 220), stroke(60, 170, 150, 200)), 24);
        for (Sketch sketch : List.of(SEVEN, low, turned(low))) {
            Picture picture = Preparation.MNIST.picture(sketch);
            assertThat(mean(picture, i -> i % Picture.SIDE))
                    .isGreaterThan(13.49)
                    .isLessThan(14.51);
            assertThat(mean(picture, i -> i / Picture.SIDE))
                    .isGreaterThan(13.49)
                    .isLessThan(14.51);
        }
    }

    @Test
    void sizeAndPositionDoNotMatter() {
        Picture picture = Preparation.MNIST.picture(SEVEN);
        for (double scale : new double[] {0.001, 0.5, 3, 1000}) {
            assertNear(Preparation.MNIST.picture(moved(SEVEN, scale, 31 * scale, -77 * scale)), picture, 2);
        }
    }

    @Test
    void thePenWidthDoesNotMatter() {
        assertThat(Preparation.MNIST.picture(SEVEN.withPen(4))).isEqualTo(Preparation.MNIST.picture(SEVEN.withPen(40)));
        assertThat(Preparation.MNIST.picture(SEVEN.withPen(0))).isEqualTo(Preparation.MNIST.picture(SEVEN));
    }

    @Test
    void thePenWidthMattersIfItIsNotNormalized() {
        Preparation own = Preparation.MNIST.without(Step.NORMALIZED_PEN);
        assertThat(ink(own.picture(SEVEN.withPen(40)))).isGreaterThan(1.5 * ink(own.picture(SEVEN.withPen(12))));
    }

    @Test
    void fewPointsLookLikeMany() {
        List<Point> many = new ArrayList<>();
        List<Point> few = new ArrayList<>();
        for (int i = 0; i <= 120; i++) {
            double angle = i * Math.PI / 60;
            Point point = new Point(50 * Math.cos(angle), 80 * Math.sin(angle));
            many.add(point);
            if (i % 12 == 0) {
                few.add(point);
            }
        }
        assertNear(
                Preparation.MNIST.picture(new Sketch(List.of(new Stroke(few)), 0)),
                Preparation.MNIST.picture(new Sketch(List.of(new Stroke(many)), 0)),
                50);
    }

    @Test
    void aDotStaysADot() {
        Picture dot = Preparation.MNIST.picture(new Sketch(List.of(stroke(100, 100)), 24));
        assertThat(ink(dot)).isCloseTo(Math.PI * 1.25 * 1.25, within(0.3));
        Picture jitter = Preparation.MNIST.picture(new Sketch(List.of(stroke(100, 100, 101, 100)), 24));
        assertThat(ink(jitter)).isLessThan(8);
    }

    @Test
    void theBrightestPixelIs255() {
        Preparation thin = Preparation.MNIST.without(Step.NORMALIZED_PEN);
        Picture picture = thin.picture(new Sketch(List.of(stroke(0, 0, 60, 100)), 1));
        assertThat(IntStream.range(0, Picture.SIZE).map(picture::at).max()).hasValue(255);
    }

    @Test
    void withoutCroppingTheWholePadIsShrunk() {
        Sketch small = moved(SEVEN, 0.4, 10, 10);
        Picture whole =
                Preparation.MNIST.without(Step.CROPPED).without(Step.CENTERED).picture(small);
        assertThat(rowsWithInk(whole)[1]).isLessThan(14);
        assertThat(columnsWithInk(whole)[1]).isLessThan(14);
    }

    /** 280 units of the pad to 20 pixels, and a margin of 4: the line in columns 12.75..15.25 and rows 7.75..20.25. */
    @Test
    void withoutCroppingALineStaysWhereItIsOnThePad() {
        Picture picture = Preparation.MNIST
                .without(Step.CROPPED)
                .without(Step.CENTERED)
                .picture(new Sketch(List.of(stroke(140, 70, 140, 210)), 24));
        assertThat(rowsWithInk(picture)).containsExactly(7, 20);
        assertThat(row(picture, 14))
                .containsExactly(
                        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 64, 255, 255, 64, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void withoutMarginTheDigitFillsThePicture() {
        Picture picture = Preparation.MNIST.without(Step.MARGIN).picture(SEVEN);
        assertThat(rowsWithInk(picture)).containsExactly(0, 27);
    }

    @Test
    void withoutCenteringByMassTheBoxIsInTheMiddle() {
        Picture picture = Preparation.MNIST.upTo(Step.MARGIN).picture(SEVEN);
        assertThat(rowsWithInk(picture)).containsExactly(4, 23);
    }

    @Test
    void aPreparedPictureStaysUnchanged() {
        Picture picture = Preparation.MNIST.picture(SEVEN);
        assertThat(Preparation.MNIST.picture(gray(picture))).isEqualTo(picture);
    }

    /** From the 5th to the 95th percentile of MNIST's training digits: 51 to 164 pixels of ink. */
    @Test
    void hasAsMuchInkAsMnist() {
        assertThat(ink(Preparation.MNIST.picture(SEVEN))).isBetween(51.0, 164.0);
    }

    /** By half a turn. */
    private static Sketch turned(Sketch sketch) {
        return moved(sketch.withPen(0), -1, 0, 0).withPen(sketch.pen());
    }

    private static Sketch moved(Sketch sketch, double scale, double right, double down) {
        return new Sketch(
                sketch.strokes().stream()
                        .map(stroke -> new Stroke(stroke.points().stream()
                                .map(p -> new Point(p.x() * scale + right, p.y() * scale + down))
                                .toList()))
                        .toList(),
                sketch.pen() * scale);
    }

    private static Grayscale gray(Picture picture) {
        float[] values = new float[Picture.SIZE];
        picture.toFloats(values, 0);
        return new Grayscale(Picture.SIDE, Picture.SIDE, values);
    }

    private static void assertNear(Picture actual, Picture expected, int most) {
        for (int i = 0; i < Picture.SIZE; i++) {
            assertThat(actual.at(i)).as("offset %d", i).isCloseTo(expected.at(i), within(most));
        }
    }

    private static double ink(Picture picture) {
        return IntStream.range(0, Picture.SIZE).map(picture::at).sum() / 255.0;
    }

    private static int[] row(Picture picture, int row) {
        return IntStream.range(0, Picture.SIDE)
                .map(column -> picture.at(row, column))
                .toArray();
    }

    private static int[] rowsWithInk(Picture picture) {
        return range(picture, i -> i / Picture.SIDE);
    }

    private static int[] columnsWithInk(Picture picture) {
        return range(picture, i -> i % Picture.SIDE);
    }

    /** The smallest and the largest index, of a row or a column, with ink. */
    private static int[] range(Picture picture, IntUnaryOperator index) {
        IntSummaryStatistics inked = IntStream.range(0, Picture.SIZE)
                .filter(i -> picture.at(i) > 0)
                .map(index)
                .summaryStatistics();
        return new int[] {inked.getMin(), inked.getMax()};
    }

    /** The mean index, of rows or columns, each pixel weighted by its ink. */
    private static double mean(Picture picture, IntUnaryOperator index) {
        double sum = IntStream.range(0, Picture.SIZE)
                .map(i -> picture.at(i) * index.applyAsInt(i))
                .sum();
        return sum / IntStream.range(0, Picture.SIZE).map(picture::at).sum();
    }
}
