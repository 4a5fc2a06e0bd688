package inkling.learn.filters;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.Classifier;
import inkling.learn.inside.MapName;
import inkling.nn.MaxPool;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

/** Kernels made by hand, on pictures of strokes in all directions and of dots. */
class PatternMeasureTest {
    private static final DataSet DATA = data();

    /** Five strokes and dots in each of 2000 pictures, one to two and a half pixels wide with soft edges, as in MNIST. */
    private static DataSet data() {
        SplittableRandom random = new SplittableRandom(3);
        List<Picture> pictures = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            double[] ink = new double[Picture.SIZE];
            double radius = random.nextDouble(1, 1.75);
            for (int stroke = 0; stroke < 5; stroke++) {
                double angle = random.nextDouble(Math.PI);
                double half = stroke % 2 == 0 ? random.nextDouble(3, 6) : 0;
                double cx = random.nextDouble(5, 23);
                double cy = random.nextDouble(5, 23);
                for (int offset = 0; offset < ink.length; offset++) {
                    int row = offset / Picture.SIDE;
                    double x = offset % Picture.SIDE - cx;
                    double y = row - cy;
                    double along = x * Math.cos(angle) + y * Math.sin(angle);
                    double nearest = Math.max(-half, Math.min(half, along));
                    double distance = Math.hypot(x - nearest * Math.cos(angle), y - nearest * Math.sin(angle));
                    ink[offset] = Math.max(ink[offset], Math.max(0, Math.min(1, radius - distance)));
                }
            }
            byte[] pixels = new byte[Picture.SIZE];
            for (int offset = 0; offset < ink.length; offset++) {
                pixels[offset] = (byte) Math.round(255 * ink[offset]);
            }
            pictures.add(new Picture(pixels));
        }
        return DataSet.of(pictures, new byte[2000], Classes.DIGITS);
    }

    private static float[] kernel(int size, DoubleBinaryOperator weight) {
        float[] kernel = new float[size * size];
        for (int i = 0; i < kernel.length; i++) {
            double middle = (size - 1) / 2.0;
            int row = i / size;
            kernel[i] = (float) weight.applyAsDouble(i % size - middle, row - middle);
        }
        return kernel;
    }

    /** A bright line in a direction, in degrees from the right to below, on dark; 0 in sum, or a little less. */
    private static float[] line(int size, double degrees) {
        double angle = Math.toRadians(degrees);
        double width = size == 3 ? 0.6 : 1.6;
        return centered(kernel(
                size, (x, y) -> Math.exp(-Math.pow(y * Math.cos(angle) - x * Math.sin(angle), 2) / width)));
    }

    private static float[] blob(int size) {
        return centered(kernel(size, (x, y) -> Math.exp(-(x * x + y * y) / (size == 3 ? 1 : 3))));
    }

    private static float[] centered(float[] kernel) {
        double sum = 0;
        for (float weight : kernel) {
            sum += weight;
        }
        for (int i = 0; i < kernel.length; i++) {
            kernel[i] -= (float) (1.3 * sum / kernel.length);
        }
        return kernel;
    }

    /** Brighter in a direction, in degrees from the right to below. */
    private static float[] edge(int size, double degrees) {
        double angle = Math.toRadians(degrees);
        return kernel(size, (x, y) -> x * Math.cos(angle) + y * Math.sin(angle));
    }

    private static List<Pattern> patterns(Classifier model, int maps) {
        ActivationPass pass = new ActivationPass(model, DATA);
        while (pass.hasNext()) {
            pass.next();
        }
        List<Pattern> patterns = new ArrayList<>();
        for (int map = 0; map < maps; map++) {
            patterns.add(
                    PatternMeasure.of(DATA, pass.soFar().of(new MapName(0, map)).top()));
        }
        return patterns;
    }

    @Test
    void aDetectorOfStrokesInOneDirectionIsCalledSo() {
        for (int size : new int[] {3, 5}) {
            List<float[]> kernels = List.of(line(size, 0), line(size, 45), line(size, 90), line(size, 135));
            Pattern[] expected = {
                Pattern.HORIZONTAL_STROKES, Pattern.FALLING_STROKES, Pattern.VERTICAL_STROKES, Pattern.RISING_STROKES
            };
            assertThat(patterns(SmallModels.ofKernels(size, kernels), 4)).containsExactly(expected);
            assertThat(patterns(SmallModels.ofKernels(size, kernels, new MaxPool(2)), 4))
                    .containsExactly(expected);
        }
    }

    @Test
    void aDetectorOfEdgesIsCalledBySideOfTheStroke() {
        for (int size : new int[] {3, 5}) {
            List<float[]> kernels = new ArrayList<>();
            for (int degrees = 0; degrees < 360; degrees += 45) {
                kernels.add(edge(size, degrees));
            }
            assertThat(patterns(SmallModels.ofKernels(size, kernels), 8))
                    .containsExactly(
                            Pattern.LEFT_EDGES,
                            Pattern.UPPER_LEFT_EDGES,
                            Pattern.UPPER_EDGES,
                            Pattern.UPPER_RIGHT_EDGES,
                            Pattern.RIGHT_EDGES,
                            Pattern.LOWER_RIGHT_EDGES,
                            Pattern.LOWER_EDGES,
                            Pattern.LOWER_LEFT_EDGES);
        }
    }

    @Test
    void aDetectorOfDotsOrOfMuchInkHasNoDirection() {
        for (int size : new int[] {3, 5}) {
            List<float[]> kernels = List.of(blob(size), kernel(size, (x, y) -> 1));
            assertThat(patterns(SmallModels.ofKernels(size, kernels), 2)).containsOnly(Pattern.NO_DIRECTION);
        }
    }

    @Test
    void aMapThatNothingActivatesHasNoPattern() {
        assertThat(patterns(SmallModels.ofKernels(3, List.of(kernel(3, (x, y) -> -1))), 1))
                .containsExactly(Pattern.NOTHING);
    }
}
