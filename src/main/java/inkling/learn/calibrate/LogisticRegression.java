package inkling.learn.calibrate;

/**
 * Logistic regression for two classes by Newton's method (iteratively reweighted least squares). Both classes have the same
 * total weight, whatever their sizes, and a small ridge penalty keeps the weights finite when the classes are separable.
 */
final class LogisticRegression {
    private static final int STEPS = 60;
    private static final double RIDGE = 1e-3;

    private LogisticRegression() {}

    /**
     * Fits the log-odds of the positive class as a weighted sum of the features.
     *
     * @param positive {@code [n, features]}, n at least 1
     * @param negative {@code [m, features]}, m at least 1
     * @return the weights, followed by the offset: {@code [features + 1]}
     */
    static double[] fit(double[][] positive, double[][] negative) {
        int terms = positive[0].length + 1;
        double[] weights = new double[terms];
        for (int step = 0; step < STEPS; step++) {
            double[][] equations = new double[terms][terms + 1];
            for (int i = 0; i < terms; i++) {
                equations[i][i] = RIDGE;
                equations[i][terms] = -RIDGE * weights[i];
            }
            add(equations, positive, 1, weights);
            add(equations, negative, 0, weights);
            double[] change = solve(equations);
            for (int i = 0; i < terms; i++) {
                weights[i] += change[i];
            }
        }
        return weights;
    }

    /** Adds the gradient and the Hessian of one class to the equations of the Newton step. */
    private static void add(double[][] equations, double[][] rows, double target, double[] weights) {
        int terms = weights.length;
        for (double[] row : rows) {
            double sum = weights[terms - 1];
            for (int i = 0; i < terms - 1; i++) {
                sum += weights[i] * row[i];
            }
            double probability = 1 / (1 + Math.exp(-sum));
            // bounded below, so that the step stays finite far from the boundary
            double curvature = Math.max(probability * (1 - probability), 1e-4);
            for (int i = 0; i < terms; i++) {
                double left = i < terms - 1 ? row[i] : 1;
                for (int j = 0; j < terms; j++) {
                    equations[i][j] += left * curvature * (j < terms - 1 ? row[j] : 1) / rows.length;
                }
                equations[i][terms] += left * (target - probability) / rows.length;
            }
        }
    }

    /** Gaussian elimination, without pivoting since the matrix is positive definite. */
    private static double[] solve(double[][] equations) {
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
