package inkling.analysis.grandtour;

/**
 * A plane that turns slowly through the space of class probabilities, one dimension per class, so that in time it is seen from
 * every side: Asimov, "The grand tour", 1985; Li, Zhao and Scheidegger, "Visualizing Neural Networks with the Grand Tour", Distill
 * 2020. Probabilities sum to 1, so they vary in one dimension less than there are classes; the plane stays within these, and the
 * point of equal probabilities is always in the middle. At first the corners of the simplex, each a class's certain prediction,
 * lie evenly on a circle. For one thread.
 */
public final class GrandTour {
    /** The mean angle in radians by which the plane turns in a second. */
    private static final double SPEED = 0.22;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double LEAST = 1e-9;

    private final int classes;
    /** Dimensions in which probabilities vary. */
    private final int dimensions;
    /** {@code [classes, dimensions]}, orthonormal columns that each sum to 0; the plane is the first two. */
    private final double[] axes;

    /**
     * @param classes at least 2
     */
    public GrandTour(int classes) {
        if (classes < 2) {
            throw new IllegalArgumentException("expected at least 2 classes, got " + classes);
        }
        this.classes = classes;
        dimensions = classes - 1;
        axes = new double[classes * dimensions];
        reset();
    }

    /** Number of classes. */
    public int classes() {
        return classes;
    }

    /** Turns back to the corners on a circle: cosines and sines of rising frequency. */
    public void reset() {
        for (int label = 0; label < classes; label++) {
            for (int dimension = 0; dimension < dimensions; dimension++) {
                double angle = 2 * Math.PI * label * (dimension / 2 + 1) / classes - Math.PI / 2;
                boolean alternating = dimension == classes - 2 && classes % 2 == 0;
                axes[label * dimensions + dimension] = alternating
                        ? (label % 2 == 0 ? 1 : -1) / Math.sqrt(classes)
                        : (dimension % 2 == 0 ? Math.cos(angle) : Math.sin(angle)) * Math.sqrt(2.0 / classes);
            }
        }
    }

    /** How far to the right a class's corner lies from the middle, in the unit of the probabilities. */
    public double x(int label) {
        return axes[label * dimensions];
    }

    /** How far down a class's corner lies; 0 for two classes, which vary in one dimension. */
    public double y(int label) {
        return dimensions < 2 ? 0 : axes[label * dimensions + 1];
    }

    /** The distance from the middle of the corner that lies farthest out, more than 0 up to 1. */
    public double farthest() {
        double farthest = 0;
        for (int label = 0; label < classes; label++) {
            farthest = Math.max(farthest, Math.hypot(x(label), y(label)));
        }
        return Math.max(farthest, LEAST);
    }

    /**
     * Turns on: each direction of the plane toward each direction outside it, at speeds that have no common period. Up to three
     * classes, nothing lies outside.
     *
     * @param seconds how long
     */
    public void turn(double seconds) {
        double angle = SPEED * seconds / Math.sqrt(Math.max(1, dimensions - 2));
        for (int outside = 2; outside < dimensions; outside++) {
            for (int inside = 0; inside < 2; inside++) {
                double share = (2 * outside + inside) * GOLDEN % 1;
                rotate(inside, outside, angle * (0.4 + 1.2 * share));
            }
        }
    }

    /** A Givens rotation of two columns. */
    private void rotate(int one, int other, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int at = 0; at < axes.length; at += dimensions) {
            double a = axes[at + one];
            double b = axes[at + other];
            axes[at + one] = cos * a - sin * b;
            axes[at + other] = sin * a + cos * b;
        }
    }

    /**
     * Turns so that a class's corner lies at a place, or as far out in that direction as it can: by the smallest rotation of the
     * whole space that does, in the plane of its old and its new direction.
     */
    public void drag(int label, double x, double y) {
        if (dimensions < 2) {
            return;
        }
        double length = Math.sqrt(1 - 1.0 / classes);
        double[] from = new double[dimensions];
        System.arraycopy(axes, label * dimensions, from, 0, dimensions);
        double[] to = placed(from, x, y, length);
        double along = dot(from, to) / (length * length);
        double[] first = scaled(from, 1 / length);
        double[] second = new double[dimensions]; // Gram-Schmidt: what of the new direction is not along the old one
        for (int i = 0; i < dimensions; i++) {
            second[i] = to[i] - along * from[i];
        }
        double across = Math.sqrt(dot(second, second));
        if (across < LEAST) {
            return;
        }
        turn(first, scaled(second, 1 / across), along, across / length);
        orthonormalize();
    }

    /** The row with its first two numbers as asked for and the others in proportion, of a length. */
    private double[] placed(double[] row, double x, double y, double length) {
        double asked = Math.hypot(x, y);
        double reach = dimensions == 2 ? length : Math.min(asked, length * 0.9999);
        double rest = Math.sqrt(Math.max(0, dot(row, row) - row[0] * row[0] - row[1] * row[1]));
        double[] to = new double[dimensions];
        to[0] = asked < LEAST ? 0 : x / asked * reach;
        to[1] = asked < LEAST ? reach * (dimensions == 2 ? 1 : 0) : y / asked * reach;
        double left = Math.sqrt(Math.max(0, length * length - reach * reach));
        for (int i = 2; i < dimensions; i++) {
            to[i] = rest < LEAST ? (i == 2 ? left : 0) : row[i] / rest * left;
        }
        return to;
    }

    /** Rotates all rows in the plane of two orthonormal directions. */
    private void turn(double[] first, double[] second, double cos, double sin) {
        for (int at = 0; at < axes.length; at += dimensions) {
            double a = 0;
            double b = 0;
            for (int i = 0; i < dimensions; i++) {
                a += axes[at + i] * first[i];
                b += axes[at + i] * second[i];
            }
            for (int i = 0; i < dimensions; i++) {
                axes[at + i] += ((cos - 1) * a - sin * b) * first[i] + (sin * a + (cos - 1) * b) * second[i];
            }
        }
    }

    /** Gram-Schmidt on the columns, against the rounding errors of many turns. */
    private void orthonormalize() {
        for (int column = 0; column < dimensions; column++) {
            for (int earlier = 0; earlier < column; earlier++) {
                double along = product(column, earlier);
                for (int at = 0; at < axes.length; at += dimensions) {
                    axes[at + column] -= along * axes[at + earlier];
                }
            }
            double length = Math.sqrt(product(column, column));
            for (int at = 0; at < axes.length; at += dimensions) {
                axes[at + column] /= length;
            }
        }
    }

    /** The product of two columns. */
    private double product(int one, int other) {
        double sum = 0;
        for (int at = 0; at < axes.length; at += dimensions) {
            sum += axes[at + one] * axes[at + other];
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double[] scaled(double[] values, double factor) {
        double[] scaled = values.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }

    /**
     * Projects points on the plane.
     *
     * @param points {@code [n, classes]}
     * @param x how far to the right each lies, {@code [n]}, overwritten
     * @param y how far down each lies, {@code [n]}, overwritten
     */
    public void project(float[] points, float[] x, float[] y) {
        float[] right = new float[classes];
        float[] down = new float[classes];
        for (int label = 0; label < classes; label++) {
            right[label] = (float) x(label);
            down[label] = (float) y(label);
        }
        for (int row = 0, at = 0; row < x.length; row++) {
            float sumX = 0;
            float sumY = 0;
            for (int label = 0; label < classes; label++, at++) {
                sumX += points[at] * right[label];
                sumY += points[at] * down[label];
            }
            x[row] = sumX;
            y[row] = sumY;
        }
    }
}
