package inkling.analysis.neighbors.axes;

import java.util.Comparator;
import java.util.stream.IntStream;

/** The eigenvectors of a small symmetric matrix in order of falling eigenvalues, by Jacobi's rotations (1846). */
final class Eigenvectors {
    /** Each sweep squares the error; a hundred rows take about eight. */
    private static final int MOST_SWEEPS = 30;

    private final double[][] matrix;
    private final double[][] vectors;
    private final int[] order;

    /**
     * Takes a millisecond for 30 rows, and some hundredths of a second for 80.
     *
     * @param matrix symmetric; is changed
     */
    Eigenvectors(double[][] matrix) {
        this.matrix = matrix;
        vectors = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && sweep(); sweep++) {}
        order = IntStream.range(0, matrix.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -matrix[i][i]))
                .mapToInt(i -> i)
                .toArray();
    }

    /** An eigenvalue, from the largest on. */
    double value(int number) {
        return matrix[order[number]][order[number]];
    }

    /** The first eigenvectors, {@code [count, rows]}, of length 1. */
    float[] first(int count) {
        float[] first = new float[count * matrix.length];
        for (int number = 0; number < count; number++) {
            for (int i = 0; i < matrix.length; i++) {
                first[number * matrix.length + i] = (float) vectors[order[number]][i];
            }
        }
        return first;
    }

    /** Makes each element beside the diagonal 0 in turn; false if all have been. */
    private boolean sweep() {
        boolean rotated = false;
        for (int p = 0; p < matrix.length; p++) {
            for (int q = p + 1; q < matrix.length; q++) {
                double off = matrix[p][q];
                if (Math.abs(off) > 1e-15 * (Math.abs(matrix[p][p]) + Math.abs(matrix[q][q]))) {
                    rotate(p, q, off);
                    rotated = true;
                }
            }
        }
        return rotated;
    }

    private void rotate(int p, int q, double off) {
        double theta = (matrix[q][q] - matrix[p][p]) / (2 * off);
        double tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        double cosine = 1 / Math.hypot(tangent, 1);
        double sine = tangent * cosine;
        for (double[] row : matrix) {
            double atP = row[p];
            row[p] = cosine * atP - sine * row[q];
            row[q] = sine * atP + cosine * row[q];
        }
        turn(matrix[p], matrix[q], cosine, sine);
        turn(vectors[p], vectors[q], cosine, sine);
    }

    private static void turn(double[] p, double[] q, double cosine, double sine) {
        for (int i = 0; i < p.length; i++) {
            double atP = p[i];
            p[i] = cosine * atP - sine * q[i];
            q[i] = sine * atP + cosine * q[i];
        }
    }
}
