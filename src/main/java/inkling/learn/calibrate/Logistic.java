package inkling.learn.calibrate;

/**
 * Logistic regression by Newton's method (iteratively reweighted least squares), both classes weighing the same however
 * many members they have, with a small ridge for classes that can be told apart without error.
 */
final class Logistic {
    private static final int ROUNDS = 60;
    private static final double RIDGE = 1e-3;

    private Logistic() {}

    /**
     * The weights, and last the offset, whose weighted sum is the log-odds of the first class.
     *
     * @param yes {@code [n, features]}, of the first class
     * @param no {@code [m, features]}, of the other
     */
    static double[] fit(double[][] yes, double[][] no) {
        int terms = yes[0].length + 1;
        double[] weights = new double[terms];
        for (int round = 0; round < ROUNDS; round++) {
            double[][] equations = new double[terms][terms + 1];
            for (int i = 0; i < terms; i++) {
                equations[i][i] = RIDGE;
                equations[i][terms] = -RIDGE * weights[i];
            }
            add(equations, yes, 1, weights);
            add(equations, no, 0, weights);
            double[] step = solved(equations);
            for (int i = 0; i < terms; i++) {
                weights[i] += step[i];
            }
        }
        return weights;
    }

    private static void add(double[][] equations, double[][] rows, double truth, double[] weights) {
        int terms = weights.length;
        for (double[] row : rows) {
            double sum = weights[terms - 1];
            for (int i = 0; i < terms - 1; i++) {
                sum += weights[i] * row[i];
            }
            double believed = 1 / (1 + Math.exp(-sum));
            // never quite flat, so that the step stays finite far from the boundary
            double slope = Math.max(believed * (1 - believed), 1e-4);
            for (int i = 0; i < terms; i++) {
                double left = i < terms - 1 ? row[i] : 1;
                for (int j = 0; j < terms; j++) {
                    equations[i][j] += left * slope * (j < terms - 1 ? row[j] : 1) / rows.length;
                }
                equations[i][terms] += left * (truth - believed) / rows.length;
            }
        }
    }

    /** Gauss's elimination; the matrix is positive definite, so no row needs swapping. */
    private static double[] solved(double[][] equations) {
        int terms = equations.length;
        for (int i = 0; i < terms; i++) {
            for (int j = i + 1; j < terms; j++) {
                double factor = equations[j][i] / equations[i][i];
                for (int k = i; k <= terms; k++) {
                    equations[j][k] -= factor * equations[i][k];
                }
            }
        }
        double[] solution = new double[terms];
        for (int i = terms - 1; i >= 0; i--) {
            double rest = equations[i][terms];
            for (int j = i + 1; j < terms; j++) {
                rest -= equations[i][j] * solution[j];
            }
            solution[i] = rest / equations[i][i];
        }
        return solution;
    }
}
