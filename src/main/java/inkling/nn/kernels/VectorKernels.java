package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** The kernels on the Vector API, for whatever vectors the processor has; {@link PlainKernels} says what they mean. */
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
    public void gemmMaxPool(GatherMatrix a, MatrixSlice b, int columns, MatrixSlice start, float least, MatrixSlice c) {
        if (!fusesMaxPool(columns)) {
            plain.gemmMaxPool(a, b, columns, start, least, c);
            return;
        }
        for (int i = 0; i < a.rows() / 2; i += PooledTile.ROWS) {
            PooledTile.multiply(a, b, start, least, c, i);
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
    public void addColumnSums(float[] x, int xFrom, int rows, int columns, float[] sums, int sumsFrom) {
        VectorChannels.addColumnSums(x, xFrom, rows, columns, sums, sumsFrom);
    }

    @Override
    public void col2im(float[] x, int[] places, int runs, int length, int pitch, float[] target) {
        int from = 0;
        for (int place : places) {
            for (int run = 0; run < runs; run++) {
                int to = place + run * pitch;
                int j = 0;
                for (; j + L <= length; j += L) {
                    FloatVector.fromArray(LANES, target, to + j)
                            .add(FloatVector.fromArray(LANES, x, from + j))
                            .intoArray(target, to + j);
                }
                for (; j < length; j++) {
                    target[to + j] += x[from + j];
                }
                from += length;
            }
        }
    }

    @Override
    public void channelSums(float[] u, int uFrom, float[] v, int vFrom, int rows, int columns, double[] sums) {
        VectorChannels.channelSums(u, uFrom, v, vFrom, rows, columns, sums);
    }

    @Override
    public void scaleAndShift(
            float[] x, int xFrom, float[] factor, float[] offset, float[] y, int yFrom, int rows, int columns) {
        VectorChannels.scaleAndShift(x, xFrom, factor, offset, y, yFrom, rows, columns);
    }

    @Override
    public void combine(
            float[] x,
            int xFrom,
            float[] p,
            float[] y,
            int yFrom,
            float[] q,
            float[] r,
            float[] z,
            int zFrom,
            int rows,
            int columns) {
        VectorChannels.combine(x, xFrom, p, y, yFrom, q, r, z, zFrom, rows, columns);
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
            VectorMask<Float> on = FloatVector.fromArray(LANES, y, yFrom + i).compare(VectorOperators.GT, 0);
            zero.blend(FloatVector.fromArray(LANES, dy, dyFrom + i), on).intoArray(dx, dxFrom + i);
        }
        plain.reluGradient(y, yFrom + whole, dy, dyFrom + whole, dx, dxFrom + whole, count - whole);
    }

    @Override
    public void maxPool(
            int size,
            int height,
            int width,
            int channels,
            float[] x,
            int xFrom,
            int pitch,
            float[] y,
            int yFrom,
            float[] argmax,
            int argmaxFrom) {
        VectorPooling.Rest rest = VectorPooling.Rest.of(size, height, width, channels, pitch);
        VectorPooling.maxPool(size, rest.done(), width, channels, x, xFrom, pitch, y, yFrom, argmax, argmaxFrom);
        int corner = xFrom + rest.corner();
        int to = rest.done() * channels;
        plain.maxPool(
                size, rest.rows(), rest.columns(), channels, x, corner, pitch, y, yFrom + to, argmax, argmaxFrom + to);
    }

    @Override
    public void maxPool2x2(
            int height, int width, int channels, float[] x, int xFrom, int pitch, float least, float[] y, int yFrom) {
        VectorPooling.Rest rest = VectorPooling.Rest.of(2, height, width, channels, pitch);
        VectorPooling.maxPool2x2(rest.done(), width, channels, x, xFrom, pitch, least, y, yFrom);
        int corner = xFrom + rest.corner();
        int to = yFrom + rest.done() * channels;
        plain.maxPool2x2(rest.rows(), rest.columns(), channels, x, corner, pitch, least, y, to);
    }

    @Override
    public void maxPoolGradient(
            int size,
            int height,
            int width,
            int channels,
            float[] dy,
            int dyFrom,
            float[] argmax,
            int argmaxFrom,
            float[] dx,
            int dxFrom,
            int pitch) {
        boolean dropped = pitch > width * size * channels;
        int rows = dropped && channels % L != 0 ? 0 : VectorPooling.rows(height, width, channels);
        VectorPooling.gradient(size, rows, width, channels, dy, dyFrom, argmax, argmaxFrom, dx, dxFrom, pitch);
        int done = rows * width * channels;
        plain.maxPoolGradient(
                size,
                height - rows,
                width,
                channels,
                dy,
                dyFrom + done,
                argmax,
                argmaxFrom + done,
                dx,
                dxFrom + rows * size * pitch,
                pitch);
    }
}
