package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The kernels on the Vector API, for the vectors of this processor; they compute what {@link PlainKernels} does. */
public final class VectorKernels implements Kernels {
    private static final VectorSpecies<Float> LANES = Lanes.NARROW;
    private static final int L = LANES.length();

    private final PlainKernels plain = new PlainKernels();

    @Override
    public int lanes() {
        return L;
    }

    @Override
    public int panelWidth(int columns) {
        return VectorGemm.panelWidth(columns);
    }

    @Override
    public void gemm(GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, MatrixSlice c) {
        VectorGemm.gemm(a, b, columns, start, c);
    }

    @Override
    public boolean fusesMaxPool(int columns) {
        return columns == PooledTile.COLUMNS;
    }

    @Override
    public void gemmMaxPool(
            GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, float lowerBound, MatrixSlice c) {
        if (!fusesMaxPool(columns)) {
            plain.gemmMaxPool(a, b, columns, start, lowerBound, c);
            return;
        }
        for (int i = 0; i < a.rows() / 2; i += PooledTile.ROWS) {
            PooledTile.multiply(a, b, start, lowerBound, c, i);
        }
    }

    @Override
    public void transform(WinogradTransform transform, Planes x, Planes y, int groups, int count) {
        int whole = LANES.loopBound(count);
        VectorTransforms.transform(transform, x, y, groups, whole);
        if (whole < count) {
            plain.transform(transform, x.right(whole), y.right(whole), groups, count - whole);
        }
    }

    @Override
    public void addColumnSums(MatrixSlice x, int rows, float[] sums, int sumsFrom) {
        VectorChannels.addColumnSums(x, rows, sums, sumsFrom);
    }

    @Override
    public void col2im(float[] x, int[] positions, int height, int run, int pitch, float[] image) {
        int from = 0;
        for (int position : positions) {
            for (int row = 0; row < height; row++) {
                int to = position + row * pitch;
                int j = 0;
                for (; j + L <= run; j += L) {
                    FloatVector.fromArray(LANES, image, to + j)
                            .add(FloatVector.fromArray(LANES, x, from + j))
                            .intoArray(image, to + j);
                }
                for (; j < run; j++) {
                    image[to + j] += x[from + j];
                }
                from += run;
            }
        }
    }

    @Override
    public void channelSums(MatrixSlice u, MatrixSlice v, int rows, double[] sums) {
        VectorChannels.channelSums(u, v, rows, sums);
    }

    @Override
    public void scaleAndShift(MatrixSlice x, float[] factor, float[] offset, MatrixSlice y, int rows) {
        VectorChannels.scaleAndShift(x, factor, offset, y, rows);
    }

    @Override
    public void combine(MatrixSlice x, float[] p, MatrixSlice y, float[] q, float[] r, MatrixSlice z, int rows) {
        VectorChannels.combine(x, p, y, q, r, z, rows);
    }

    @Override
    public void relu(float[] x, int xFrom, float[] y, int yFrom, int count) {
        int whole = LANES.loopBound(count);
        for (int i = 0; i < whole; i += L) {
            FloatVector.fromArray(LANES, x, xFrom + i).max(0).intoArray(y, yFrom + i);
        }
        plain.relu(x, xFrom + whole, y, yFrom + whole, count - whole);
    }

    @Override
    public void reluGradient(float[] y, int yFrom, float[] dy, int dyFrom, float[] dx, int dxFrom, int count) {
        int whole = LANES.loopBound(count);
        FloatVector zero = FloatVector.zero(LANES);
        for (int i = 0; i < whole; i += L) {
            VectorMask<Float> positive =
                    FloatVector.fromArray(LANES, y, yFrom + i).compare(VectorOperators.GT, 0);
            zero.blend(FloatVector.fromArray(LANES, dy, dyFrom + i), positive).intoArray(dx, dxFrom + i);
        }
        plain.reluGradient(y, yFrom + whole, dy, dyFrom + whole, dx, dxFrom + whole, count - whole);
    }

    @Override
    public void maxPool(
            PoolWindows windows, float[] x, int xFrom, float[] y, int yFrom, float[] argmax, int argmaxFrom) {
        PoolWindows rest = VectorPooling.rest(windows);
        int done = windows.outputs() - rest.outputs();
        VectorPooling.maxPool(windows, done, x, xFrom, y, yFrom, argmax, argmaxFrom);
        plain.maxPool(rest, x, xFrom + windows.corner(rest), y, yFrom + done, argmax, argmaxFrom + done);
    }

    @Override
    public void maxPool2x2(PoolWindows windows, float[] x, int xFrom, float lowerBound, float[] y, int yFrom) {
        PoolWindows rest = VectorPooling.rest(windows);
        int done = windows.outputs() - rest.outputs();
        VectorPooling.maxPool2x2(windows, done, x, xFrom, lowerBound, y, yFrom);
        plain.maxPool2x2(rest, x, xFrom + windows.corner(rest), lowerBound, y, yFrom + done);
    }

    @Override
    public void maxPoolGradient(
            PoolWindows windows, float[] dy, int dyFrom, float[] argmax, int argmaxFrom, float[] dx, int dxFrom) {
        PoolWindows rest = VectorPooling.gradientRest(windows);
        int done = windows.outputs() - rest.outputs();
        VectorPooling.gradient(windows, windows.height() - rest.height(), dy, dyFrom, argmax, argmaxFrom, dx, dxFrom);
        plain.maxPoolGradient(rest, dy, dyFrom + done, argmax, argmaxFrom + done, dx, dxFrom + windows.corner(rest));
    }

    @Override
    public int find(float[] x, int xFrom, int count, float limit, float[] limits, int limitsFrom, int[] found) {
        return VectorFinding.find(x, xFrom, count, limit, limits, limitsFrom, found);
    }

    @Override
    public int countAbove(float[] x, int xFrom, int count, float limit) {
        return VectorFinding.countAbove(x, xFrom, count, limit);
    }
}
