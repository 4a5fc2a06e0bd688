package inkling.sketch.picture;

import inkling.sketch.Grayscale;

/**
 * The brightness of the bare paper at every point of a picture: a cubic polynomial in x and y, because light falls off
 * smoothly. Fitted to cells of the picture by quantile regression (Koenker and Bassett, 1978, solved by iteratively
 * reweighted least squares), so that ink, which darkens only a minority of the cells, does not pull it down.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record BrightnessSurface(double[] coefficients) {
    private static final int CELLS = 32;
    private static final int ROUNDS = 12;
    private static final int TERMS = 10;

    /**
     * @param quantile the fraction of the picture that lies below the surface, between 0 and 1
     */
    static BrightnessSurface fit(Grayscale picture, double quantile) {
        Grayscale cells = Downscaling.to(picture, Math.min(CELLS, picture.width()), Math.min(CELLS, picture.height()));
        BrightnessSurface surface = new BrightnessSurface(new double[TERMS]);
        for (int round = 0; round < ROUNDS; round++) {
            surface = surface.refitted(cells, round == 0 ? Double.NaN : quantile);
        }
        return surface;
    }

    /** The surface at the center of each pixel of a picture of this size. */
    Grayscale render(int width, int height) {
        float[] values = new float[width * height];
        double[] terms = new double[TERMS];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                values[row * width + column] = (float) at(terms, middle(column, width), middle(row, height));
            }
        }
        return new Grayscale(width, height, values);
    }

    /** One weighted least squares fit; the weights turn it into a fit of absolute residuals, tilted to the quantile. */
    private BrightnessSurface refitted(Grayscale cells, double quantile) {
        double[][] equations = new double[TERMS][TERMS + 1];
        double[] terms = new double[TERMS];
        for (int row = 0; row < cells.height(); row++) {
            for (int column = 0; column < cells.width(); column++) {
                double value = cells.at(row, column);
                double above = value - at(terms, middle(column, cells.width()), middle(row, cells.height()));
                double side = above > 0 ? quantile : 1 - quantile;
                double weight = Double.isNaN(quantile) ? 1 : side / Math.max(Math.abs(above), 1e-4);
                for (int i = 0; i < TERMS; i++) {
                    for (int j = 0; j < TERMS; j++) {
                        equations[i][j] += weight * terms[i] * terms[j];
                    }
                    equations[i][TERMS] += weight * terms[i] * value;
                }
            }
        }
        return new BrightnessSurface(solved(equations));
    }

    private double at(double[] terms, double x, double y) {
        int n = 0;
        double sum = 0;
        double power = 1;
        for (int i = 0; i <= 3; i++) {
            double product = power;
            for (int j = 0; i + j <= 3; j++) {
                terms[n] = product;
                sum += coefficients[n++] * product;
                product *= y;
            }
            power *= x;
        }
        return sum;
    }

    private static double middle(int index, int count) {
        return 2 * (index + 0.5) / count - 1;
    }

    /** Gaussian elimination; a small ridge term keeps pictures of few pixels solvable. */
    private static double[] solved(double[][] equations) {
        for (int i = 0; i < TERMS; i++) {
            equations[i][i] += 1e-9 * (1 + equations[0][0]);
        }
        for (int i = 0; i < TERMS; i++) {
            for (int j = i + 1; j < TERMS; j++) {
                double factor = equations[j][i] / equations[i][i];
                for (int k = i; k <= TERMS; k++) {
                    equations[j][k] -= factor * equations[i][k];
                }
            }
        }
        double[] solution = new double[TERMS];
        for (int i = TERMS - 1; i >= 0; i--) {
            double rest = equations[i][TERMS];
            for (int j = i + 1; j < TERMS; j++) {
                rest -= equations[i][j] * solution[j];
            }
            solution[i] = rest / equations[i][i];
        }
        return solution;
    }
}
