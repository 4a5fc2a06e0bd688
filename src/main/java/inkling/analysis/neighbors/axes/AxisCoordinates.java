package inkling.analysis.neighbors.axes;

import inkling.learn.neighbors.PrincipalAxes;

/** The coordinates of many rows on principal axes, faster than row by row. For any number of threads. */
final class AxisCoordinates {
    private final int width;
    private final int count;
    private final float[] mean;
    /** {@code [width, count]} */
    private final float[] columns;

    AxisCoordinates(PrincipalAxes axes) {
        mean = axes.mean();
        width = mean.length;
        count = axes.count();
        columns = new float[width * count];
        for (int axis = 0; axis < count; axis++) {
            for (int i = 0; i < width; i++) {
                columns[i * count + axis] = axes.axes()[axis][i];
            }
        }
    }

    /**
     * The coordinates of rows.
     *
     * @param rows {@code [n, width]}; not changed
     * @return {@code [n, count]}
     */
    float[] of(float[] rows, int n) {
        float[] centered = new float[n * width];
        for (int row = 0; row < n; row++) {
            for (int i = 0; i < width; i++) {
                centered[row * width + i] = rows[row * width + i] - mean[i];
            }
        }
        return AxesSearch.product(centered, n, width, columns, count);
    }
}
