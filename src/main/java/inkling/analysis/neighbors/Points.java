package inkling.analysis.neighbors;

/** Rows as points: {@code [rows, dimensions]} of floats, Euclidean. Immutable; for any number of threads. */
public final class Points {
    private final float[] values;
    private final int dimensions;

    /**
     * @param values {@code [rows, dimensions]}, row by row; not copied, and not to be changed
     */
    public Points(float[] values, int dimensions) {
        this.values = values;
        this.dimensions = dimensions;
    }

    /** Number of points. */
    public int rows() {
        return values.length / dimensions;
    }

    /** Number of coordinates of a point. */
    public int dimensions() {
        return dimensions;
    }

    /** All coordinates, {@code [rows, dimensions]}; not to be changed. */
    public float[] values() {
        return values;
    }

    /** The squared distance between two points; the same on every processor. */
    public float squaredDistance(int row, int other) {
        return squaredDistance(values, row * dimensions, values, other * dimensions, dimensions);
    }

    /**
     * The squared distance between a point and one that need not be among these.
     *
     * @param point {@code [dimensions]}
     */
    public float squaredDistance(int row, float[] point) {
        return squaredDistance(values, row * dimensions, point, 0, dimensions);
    }

    /** Four sums at once take less time, since none waits for the one before. */
    private static float squaredDistance(float[] a, int aFrom, float[] b, int bFrom, int count) {
        float sum0 = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int i = 0;
        for (; i + 4 <= count; i += 4) {
            float difference0 = a[aFrom + i] - b[bFrom + i];
            float difference1 = a[aFrom + i + 1] - b[bFrom + i + 1];
            float difference2 = a[aFrom + i + 2] - b[bFrom + i + 2];
            float difference3 = a[aFrom + i + 3] - b[bFrom + i + 3];
            sum0 += difference0 * difference0;
            sum1 += difference1 * difference1;
            sum2 += difference2 * difference2;
            sum3 += difference3 * difference3;
        }
        for (; i < count; i++) {
            float difference = a[aFrom + i] - b[bFrom + i];
            sum0 += difference * difference;
        }
        return (sum0 + sum1) + (sum2 + sum3);
    }
}
