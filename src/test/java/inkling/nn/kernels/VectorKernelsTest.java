package inkling.nn.kernels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kernels on the Vector API against the plain ones, also at sizes that fill no vector and no tile. */
class VectorKernelsTest {
    private static final Kernels PLAIN = new PlainKernels();
    private static final Kernels VECTOR = new VectorKernels();

    private final SplittableRandom random = new SplittableRandom(3);

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "1, 784, 128",
        "1, 20, 16",
        "4, 64, 16",
        "5, 300, 16",
        "1, 9, 131",
        "2, 37, 64",
        "3, 11, 77",
        "4, 5, 139",
        "5, 3, 10",
        "5, 20, 7",
        "6, 7, 64",
        "7, 7, 65",
        "8, 9, 32",
        "9, 25, 8",
        "13, 40, 16",
        "50, 31, 42",
        "49, 18, 130",
        "7, 700, 40",
        "3, 0, 17",
        "17, 0, 16"
    })
    void multiplies(int rows, int depth, int columns) {
        int[] rowOffsets = random.ints(rows, 0, 200).toArray();
        int[] columnOffsets = random.ints(depth, 0, 300).toArray();
        multiplies(new IndexMap(rowOffsets, columnOffsets, 1), depth, columns);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 40, 120, 32",
        "3, 64, 64, 16",
        "5, 33, 99, 16",
        "7, 300, 650, 48",
        "13, 96, 288, 70",
        "9, 40, 100, 33",
        "6, 31, 62, 16"
    })
    void multipliesRowsOfAdjacentNumbers(int rows, int run, int depth, int columns) {
        int[] rowOffsets = random.ints(rows, 0, 200).toArray();
        int[] columnOffsets = new int[depth];
        for (int i = 0; i < depth; i++) {
            columnOffsets[i] = i / run * 20 + i % run;
        }
        multiplies(new IndexMap(rowOffsets, columnOffsets, run), depth, columns);
    }

    private void multiplies(IndexMap map, int depth, int columns) {
        int rows = map.rows().length;
        float[] a = floats(600);
        float[] b = floats(depth * columns + 3);
        float[] start = floats(columns + 2);
        float[] c = floats(rows * columns + 9);
        same(kernels -> {
            float[] fresh = new float[c.length];
            GatherMatrix left = new GatherMatrix(map, rows, depth, a, 5);
            MatrixSlice right = new MatrixSlice(b, 3, columns);
            kernels.gemm(left, right, columns, new MatrixSlice(start, 2, 0), new MatrixSlice(fresh, 4, columns));
            float[] more = c.clone();
            kernels.gemm(left, right, columns, new MatrixSlice(more, 4, columns), new MatrixSlice(more, 4, columns));
            return new float[][] {fresh, more};
        });
    }

    @ParameterizedTest
    @CsvSource({"2, 30, 16", "6, 9, 16", "14, 300, 16", "16, 1, 16", "4, 7, 32", "6, 5, 10"})
    void poolsAProduct(int rows, int depth, int columns) {
        IndexMap map = new IndexMap(
                random.ints(rows, 0, 200).toArray(), random.ints(depth, 0, 300).toArray(), 1);
        float[] a = floats(600);
        float[] b = floats(depth * columns + 3);
        float[] start = floats(columns + 2);
        same(kernels -> {
            float[] all = new float[rows * columns];
            GatherMatrix left = new GatherMatrix(map, rows, depth, a, 5);
            MatrixSlice right = new MatrixSlice(b, 3, columns);
            kernels.gemm(left, right, columns, new MatrixSlice(start, 2, 0), new MatrixSlice(all, 0, columns));
            float[] largest = new float[rows / 2 * columns / 2 + 4];
            kernels.gemmMaxPool(
                    left, right, columns, new MatrixSlice(start, 2, 0), 0.1f, new MatrixSlice(largest, 4, columns / 2));
            int half = columns / 2;
            for (int k = 0; k < largest.length - 4; k++) {
                int at = k / half * 2 * columns + k % half;
                float above = Math.max(all[at], all[at + half]);
                float below = Math.max(all[at + columns], all[at + columns + half]);
                assertThat(largest[4 + k]).isCloseTo(Math.max(0.1f, Math.max(above, below)), within(1e-4f));
            }
            return new float[][] {largest};
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 63, 64, 200, 257})
    void findsAndCountsNumbers(int count) {
        float[] x = floats(count + 3);
        float[] limits = floats(count + 2);
        x[3] = 0;
        for (float limit : new float[] {Float.NEGATIVE_INFINITY, 0, 1.7f, Float.POSITIVE_INFINITY}) {
            same(kernels -> {
                int[] found = new int[count];
                int size = kernels.find(x, 3, count, limit, limits, 1, found);
                float[] all = new float[count + 2];
                for (int i = 0; i < size; i++) {
                    all[i] = found[i];
                }
                all[count] = size;
                all[count + 1] = Float.isFinite(limit) ? kernels.countAbove(x, 3, count, limit) : 0;
                return new float[][] {all};
            });
        }
    }

    @ParameterizedTest
    @EnumSource(WinogradTransform.class)
    void transforms(WinogradTransform transform) {
        float[] x = floats(2 * 39 + transform.inputs() * 120 + 3);
        same(kernels -> {
            float[] y = new float[2 * 500 + transform.outputs() * 50 + 2];
            kernels.transform(transform, new Planes(x, 3, 120, 39), new Planes(y, 2, 50, 500), 3, 37);
            return new float[][] {y};
        });
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 8", "7, 16", "5, 33", "4, 70"})
    void handlesChannels(int rows, int columns) {
        int count = rows * columns;
        float[] x = floats(count + 3);
        float[] y = floats(count + 2);
        float[] p = floats(columns);
        float[] q = floats(columns);
        float[] r = floats(columns);
        same(kernels -> {
            float[] sums = floats(columns + 5, 1);
            kernels.addColumnSums(new MatrixSlice(x, 3, columns), rows, sums, 2);
            double[] both = new double[2 * columns];
            kernels.channelSums(new MatrixSlice(x, 3, columns), new MatrixSlice(y, 1, columns), rows, both);
            float[] bothFloats = new float[2 * columns];
            for (int i = 0; i < both.length; i++) {
                bothFloats[i] = (float) both[i];
            }
            float[] scaled = new float[count + 7];
            MatrixSlice xMatrix = new MatrixSlice(x, 1, columns);
            kernels.scaleAndShift(xMatrix, p, q, new MatrixSlice(scaled, 6, columns), rows);
            float[] combined = new float[count + 7];
            MatrixSlice yMatrix = new MatrixSlice(y, 2, columns);
            kernels.combine(xMatrix, p, yMatrix, q, r, new MatrixSlice(combined, 6, columns), rows);
            return new float[][] {sums, bothFloats, scaled, combined};
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 17, 100})
    void appliesRelu(int count) {
        float[] x = floats(count + 1);
        float[] dy = floats(count + 2);
        same(kernels -> {
            float[] y = new float[count + 5];
            float[] dx = new float[count + 5];
            kernels.relu(x, 1, y, 3, count);
            kernels.reluGradient(y, 3, dy, 2, dx, 4, count);
            return new float[][] {y, dx};
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2, 7, 9, 1",
        "2, 6, 6, 8",
        "2, 7, 24, 8",
        "2, 8, 9, 5",
        "2, 2, 4, 8",
        "3, 10, 11, 16",
        "1, 2, 2, 3",
        "2, 4, 4, 37"
    })
    void pools(int size, int height, int width, int channels) {
        float[] x = floats(height * width * channels + 1);
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.round(x[i]); // so that there are equal numbers
        }
        int outHeight = height / size;
        int outWidth = width / size;
        int count = outHeight * outWidth * channels;
        PoolWindows windows = new PoolWindows(size, outHeight, outWidth, channels, width * channels);
        float[] dy = floats(count + 1);
        same(kernels -> {
            float[] y = new float[count + 3];
            float[] argmax = new float[count + 2];
            float[] dx = floats(x.length, 2);
            kernels.maxPool(windows, x, 1, y, 3, argmax, 2);
            kernels.maxPoolGradient(windows, dy, 1, argmax, 2, dx, 1);
            float[] largest = new float[count + 3];
            if (size == 2) {
                kernels.maxPool2x2(windows, x, 1, 0, largest, 3);
            }
            return new float[][] {y, argmax, dx, largest};
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 9, 16, 40})
    void addsWindowsBackToTheImage(int length) {
        float[] x = floats(3 * 2 * length);
        same(kernels -> {
            float[] target = floats(300, 1);
            kernels.col2im(x, new int[] {0, 5, 7}, 2, length, 60, target);
            return new float[][] {target};
        });
    }

    private void same(Function<Kernels, float[][]> work) {
        float[][] expected = work.apply(PLAIN);
        float[][] found = work.apply(VECTOR);
        for (int k = 0; k < expected.length; k++) {
            for (int i = 0; i < expected[k].length; i++) {
                assertThat(found[k][i])
                        .as("array %d, number %d", k, i)
                        .isCloseTo(expected[k][i], within(2e-5f * Math.max(1, Math.abs(expected[k][i]))));
            }
        }
    }

    private float[] floats(int count) {
        return floats(count, random.nextLong());
    }

    private static float[] floats(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) random.nextGaussian();
        }
        return values;
    }
}
