package inkling.app.shared.chart;

import java.util.Arrays;

/** Points of a line that grows at its right end: x never falls. One thread. */
public final class Curve {
    private double[] x = new double[64];
    private double[] y = new double[64];
    private int size;

    /** Adds a point to the right of all others. */
    public void add(double newX, double newY) {
        if (size > 0 && newX < x[size - 1]) {
            throw new IllegalArgumentException("expected x of " + x[size - 1] + " or more, found " + newX);
        }
        if (size == x.length) {
            x = Arrays.copyOf(x, 2 * size);
            y = Arrays.copyOf(y, 2 * size);
        }
        x[size] = newX;
        y[size] = newY;
        size++;
    }

    /** Whether all points lie to the left of x. */
    public boolean endsBefore(double where) {
        return size == 0 || x[size - 1] < where;
    }

    /** How many points there are. */
    public int size() {
        return size;
    }

    /** How far right point i lies. */
    public double x(int i) {
        return x[i];
    }

    /** How high point i lies. */
    public double y(int i) {
        return y[i];
    }

    /** The first point at or to the right of x; {@link #size} if there is none. */
    public int from(double atLeast) {
        int found = Arrays.binarySearch(x, 0, size, atLeast);
        int first = found >= 0 ? found : -found - 1;
        while (first > 0 && x[first - 1] >= atLeast) {
            first--;
        }
        return first;
    }

    /** The height at x, on the straight line between the points beside it; NaN outside of the curve, and for NaN. */
    public double at(double where) {
        if (size == 0 || !(where >= x[0] && where <= x[size - 1])) {
            return Double.NaN;
        }
        int right = from(where);
        if (x[right] == where || right == 0) {
            return y[right];
        }
        double share = (where - x[right - 1]) / (x[right] - x[right - 1]);
        return y[right - 1] + share * (y[right] - y[right - 1]);
    }
}
