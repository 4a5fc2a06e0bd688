package inkling.nn.kernels;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The kernels with coefficients or sums per channel; the lanes are channels. Channels that do not fill a vector are left to plain
 * loops, since masks are slow before JDK 18.
 */
final class VectorChannels {
    private static final VectorSpecies<Float> LANES = Lanes.NARROW;
    private static final int L = LANES.length();

    private VectorChannels() {}

    /** {@link Kernels#addColumnSums}. */
    static void addColumnSums(MatrixSlice x, int rows, float[] sums, int sumsFrom) {
        int columns = x.pitch();
        if (columns < L && L % columns == 0) {
            addShortColumnSums(x.values(), x.from(), rows, columns, sums, sumsFrom);
            return;
        }
        int j = 0;
        for (; j + L <= columns; j += L) {
            FloatVector sum = FloatVector.fromArray(LANES, sums, sumsFrom + j);
            for (int i = 0, at = x.from() + j; i < rows; i++, at += columns) {
                sum = sum.add(FloatVector.fromArray(LANES, x.values(), at));
            }
            sum.intoArray(sums, sumsFrom + j);
        }
        for (; j < columns; j++) {
            for (int i = 0; i < rows; i++) {
                sums[sumsFrom + j] += x.values()[x.from() + i * columns + j];
            }
        }
    }

    /** With several rows in one vector. */
    private static void addShortColumnSums(float[] x, int xFrom, int rows, int columns, float[] sums, int sumsFrom) {
        FloatVector sum = FloatVector.zero(LANES);
        int whole = LANES.loopBound(rows * columns);
        for (int i = 0; i < whole; i += L) {
            sum = sum.add(FloatVector.fromArray(LANES, x, xFrom + i));
        }
        float[] lanes = sum.toArray();
        for (int i = 0; i < L; i++) {
            sums[sumsFrom + i % columns] += lanes[i];
        }
        for (int i = whole; i < rows * columns; i++) {
            sums[sumsFrom + i % columns] += x[xFrom + i];
        }
    }

    /** {@link Kernels#channelSums}. */
    static void channelSums(MatrixSlice u, MatrixSlice v, int rows, double[] sums) {
        int columns = u.pitch();
        int j = 0;
        for (; j + L <= columns; j += L) {
            FloatVector sum = FloatVector.zero(LANES);
            FloatVector products = FloatVector.zero(LANES);
            for (int i = 0, at = j; i < rows; i++, at += columns) {
                FloatVector value = FloatVector.fromArray(LANES, u.values(), u.from() + at);
                sum = sum.add(value);
                products = value.fma(FloatVector.fromArray(LANES, v.values(), v.from() + at), products);
            }
            float[] lanes = sum.toArray();
            float[] productLanes = products.toArray();
            for (int lane = 0; lane < L; lane++) {
                sums[j + lane] += lanes[lane];
                sums[columns + j + lane] += productLanes[lane];
            }
        }
        for (; j < columns; j++) {
            for (int i = 0, at = j; i < rows; i++, at += columns) {
                float value = u.values()[u.from() + at];
                sums[j] += value;
                sums[columns + j] += (double) value * v.values()[v.from() + at];
            }
        }
    }

    /** {@link Kernels#scaleAndShift}. */
    static void scaleAndShift(MatrixSlice x, float[] factor, float[] offset, MatrixSlice y, int rows) {
        int columns = factor.length;
        int j = 0;
        for (; j + L <= columns; j += L) {
            FloatVector f = FloatVector.fromArray(LANES, factor, j);
            FloatVector o = FloatVector.fromArray(LANES, offset, j);
            for (int i = 0, at = j; i < rows; i++, at += columns) {
                FloatVector.fromArray(LANES, x.values(), x.from() + at)
                        .fma(f, o)
                        .intoArray(y.values(), y.from() + at);
            }
        }
        for (; j < columns; j++) {
            for (int i = 0, at = j; i < rows; i++, at += columns) {
                y.values()[y.from() + at] = x.values()[x.from() + at] * factor[j] + offset[j];
            }
        }
    }

    /** {@link Kernels#combine}. */
    static void combine(MatrixSlice x, float[] p, MatrixSlice y, float[] q, float[] r, MatrixSlice z, int rows) {
        int columns = p.length;
        int j = 0;
        for (; j + L <= columns; j += L) {
            FloatVector pj = FloatVector.fromArray(LANES, p, j);
            FloatVector qj = FloatVector.fromArray(LANES, q, j);
            FloatVector rj = FloatVector.fromArray(LANES, r, j);
            for (int i = 0, at = j; i < rows; i++, at += columns) {
                FloatVector yq =
                        FloatVector.fromArray(LANES, y.values(), y.from() + at).fma(qj, rj);
                FloatVector.fromArray(LANES, x.values(), x.from() + at)
                        .fma(pj, yq)
                        .intoArray(z.values(), z.from() + at);
            }
        }
        for (; j < columns; j++) {
            for (int i = 0, at = j; i < rows; i++, at += columns) {
                z.values()[z.from() + at] = x.values()[x.from() + at] * p[j] + y.values()[y.from() + at] * q[j] + r[j];
            }
        }
    }
}
