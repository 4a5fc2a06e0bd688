package inkling.analysis.map;

/**
 * Where each row lies on the map: two floats per row, in units of the layout, centered on 0; NaN for a row that has no place yet.
 * Immutable; for any number of threads.
 */
public final class MapPositions {
    private final float[] x;
    private final float[] y;

    /**
     * @param x to the right, one per row; not copied, and not to be changed
     * @param y down, one per row; not copied, and not to be changed
     */
    public MapPositions(float[] x, float[] y) {
        this.x = x;
        this.y = y;
    }

    /** Number of rows placed. */
    public int rows() {
        return x.length;
    }

    /** Whether every row has a place. */
    public boolean isComplete() {
        for (int row = 0; row < x.length; row++) {
            if (Float.isNaN(x[row]) || Float.isNaN(y[row])) {
                return false;
            }
        }
        return true;
    }

    /** How far to the right a row lies. */
    public float x(int row) {
        return x[row];
    }

    /** How far down a row lies. */
    public float y(int row) {
        return y[row];
    }
}
