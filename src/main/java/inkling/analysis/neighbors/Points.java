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

    /** The squared distance between two points. */
    public float squaredDistance(int row, int other) {
        int a = row * dimensions;
        int b = other * dimensions;
        float sum = 0;
        for (int i = 0; i < dimensions; i++) {
            float difference = values[a + i] - values[b + i];
            sum += difference * difference;
        }
        return sum;
    }
}
