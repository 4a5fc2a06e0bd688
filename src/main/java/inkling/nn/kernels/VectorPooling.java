package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * Max-pooling with channels in the lanes. If the channels of a pixel do not fill a vector, the remaining lanes compute on the numbers
 * that follow, and the next pixel overwrites what they write; so pixels are computed in the order of memory, and the last ones are
 * left to plain loops.
 */
final class VectorPooling {
    private static final VectorSpecies<Float> LANES = Lanes.NARROW;
    private static final int L = LANES.length();

    private VectorPooling() {}

    /** The windows that forward pooling leaves to plain loops: the end of the last row, or all if the rows are too short. */
    static PoolWindows rest(PoolWindows windows) {
        int channels = windows.channels();
        int beyond = channels % L == 0 ? 0 : Math.max(1, (L - 1) / channels);
        int rows = beyond < windows.width() ? 1 : windows.height();
        return windows.last(rows, Math.min(beyond, windows.width()));
    }

    /** The same for backward pooling: the last row, or all if the rows are too short or columns of the image fill no window. */
    static PoolWindows gradientRest(PoolWindows windows) {
        int channels = windows.channels();
        if (channels % L == 0) {
            return windows.last(0, windows.width());
        }
        boolean leavesColumns = windows.pitch() > windows.width() * windows.size() * channels;
        return windows.last(leavesColumns || windows.width() * channels < L ? windows.height() : 1, windows.width());
    }

    /** {@link Kernels#maxPool} of the first outputs, a whole number of pixels. */
    static void maxPool(
            PoolWindows w, int outputs, float[] x, int xFrom, float[] y, int yFrom, float[] argmax, int argmaxFrom) {
        int size = w.size();
        int width = w.width();
        int channels = w.channels();
        int pitch = w.pitch();
        int pixels = outputs / channels;
        int corner = xFrom;
        int column = 0;
        for (int pixel = 0; pixel < pixels; pixel++) {
            for (int j = 0; j < channels; j += L) {
                int at = corner + j;
                int across = 0;
                FloatVector largest = FloatVector.fromArray(LANES, x, at);
                FloatVector index = FloatVector.zero(LANES);
                for (int k = 1; k < size * size; k++) {
                    across++;
                    at += channels;
                    if (across == size) {
                        across = 0;
                        at += pitch - size * channels;
                    }
                    FloatVector value = FloatVector.fromArray(LANES, x, at);
                    VectorMask<Float> above = value.compare(VectorOperators.GT, largest);
                    largest = largest.blend(value, above);
                    index = index.blend(FloatVector.broadcast(LANES, k), above);
                }
                int to = pixel * channels + j;
                largest.intoArray(y, yFrom + to);
                index.intoArray(argmax, argmaxFrom + to);
            }
            corner += size * channels;
            column++;
            if (column == width) {
                column = 0;
                corner += size * (pitch - width * channels);
            }
        }
    }

    /** {@link Kernels#maxPool2x2} of the first outputs, a whole number of pixels. */
    static void maxPool2x2(PoolWindows w, int outputs, float[] x, int xFrom, float lowerBound, float[] y, int yFrom) {
        int width = w.width();
        int channels = w.channels();
        int pitch = w.pitch();
        int pixels = outputs / channels;
        FloatVector floor = FloatVector.broadcast(LANES, lowerBound);
        int corner = xFrom;
        int column = 0;
        for (int pixel = 0; pixel < pixels; pixel++) {
            for (int j = 0; j < channels; j += L) {
                FloatVector a = FloatVector.fromArray(LANES, x, corner + j);
                FloatVector b = FloatVector.fromArray(LANES, x, corner + j + channels);
                FloatVector c = FloatVector.fromArray(LANES, x, corner + j + pitch);
                FloatVector d = FloatVector.fromArray(LANES, x, corner + j + pitch + channels);
                FloatVector above = a.blend(b, b.compare(VectorOperators.GT, a));
                FloatVector below = c.blend(d, d.compare(VectorOperators.GT, c));
                FloatVector largest = above.blend(below, below.compare(VectorOperators.GT, above));
                largest.blend(floor, floor.compare(VectorOperators.GT, largest))
                        .intoArray(y, yFrom + pixel * channels + j);
            }
            corner += 2 * channels;
            column++;
            if (column == width) {
                column = 0;
                corner += 2 * (pitch - width * channels);
            }
        }
    }

    /** {@link Kernels#maxPoolGradient} of the first rows of windows. */
    static void gradient(
            PoolWindows w, int rows, float[] dy, int dyFrom, float[] argmax, int argmaxFrom, float[] dx, int dxFrom) {
        int size = w.size();
        int width = w.width();
        int channels = w.channels();
        int pitch = w.pitch();
        if (size == 2 && channels % L == 0) {
            gradient2x2(w, rows, dy, dyFrom, argmax, argmaxFrom, dx, dxFrom);
            return;
        }
        for (int line = 0; line < rows * size; line++) {
            int first = line % size * size;
            for (int column = 0; column < width * size; column++) {
                int from = (line / size * width + column / size) * channels;
                int to = dxFrom + line * pitch + column * channels;
                for (int j = 0; j < channels; j += L) {
                    FloatVector gradient = FloatVector.fromArray(LANES, dy, dyFrom + from + j);
                    VectorMask<Float> isLargest = FloatVector.fromArray(LANES, argmax, argmaxFrom + from + j)
                            .compare(VectorOperators.EQ, (float) (first + column % size));
                    FloatVector.zero(LANES).blend(gradient, isLargest).intoArray(dx, to + j);
                }
            }
        }
    }

    /** The same for windows of 2 x 2 if the channels fill vectors: what is read serves all four pixels. */
    private static void gradient2x2(
            PoolWindows w, int rows, float[] dy, int dyFrom, float[] argmax, int argmaxFrom, float[] dx, int dxFrom) {
        int width = w.width();
        int channels = w.channels();
        int pitch = w.pitch();
        FloatVector zero = FloatVector.zero(LANES);
        int from = 0;
        for (int row = 0; row < rows; row++) {
            int above = dxFrom + 2 * row * pitch;
            for (int column = 0; column < width; column++) {
                for (int j = 0; j < channels; j += L) {
                    FloatVector gradient = FloatVector.fromArray(LANES, dy, dyFrom + from + j);
                    FloatVector index = FloatVector.fromArray(LANES, argmax, argmaxFrom + from + j);
                    int below = above + pitch;
                    zero.blend(gradient, index.compare(VectorOperators.EQ, 0)).intoArray(dx, above + j);
                    zero.blend(gradient, index.compare(VectorOperators.EQ, 1)).intoArray(dx, above + channels + j);
                    zero.blend(gradient, index.compare(VectorOperators.EQ, 2)).intoArray(dx, below + j);
                    zero.blend(gradient, index.compare(VectorOperators.EQ, 3)).intoArray(dx, below + channels + j);
                }
                from += channels;
                above += 2 * channels;
            }
        }
    }
}
