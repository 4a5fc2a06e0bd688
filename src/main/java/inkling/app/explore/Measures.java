package inkling.app.explore;

import inkling.data.Picture;
import java.util.Locale;

/**
 * What can be measured on a picture.
 *
 * @param ink the sum of the values 0..1: how many full pixels of ink
 * @param width of the box around all ink, in pixels; 0 if there is none
 * @param height of that box
 * @param centreColumn of mass, 0..27, where 0 is the middle of the first column
 * @param centreRow of mass
 */
record Measures(double ink, int width, int height, double centreColumn, double centreRow) {
    /** The 5th and the 95th percentile of the ink of MNIST's training digits. */
    static final int USUAL_LEAST_INK = 51;

    static final int USUAL_MOST_INK = 163;

    static Measures of(Picture picture) {
        long sum = 0;
        long sumColumns = 0;
        long sumRows = 0;
        int left = Picture.SIDE;
        int right = -1;
        int upper = Picture.SIDE;
        int lower = -1;
        for (int row = 0; row < Picture.SIDE; row++) {
            for (int column = 0; column < Picture.SIDE; column++) {
                int value = picture.at(row, column);
                sum += value;
                sumColumns += (long) value * column;
                sumRows += (long) value * row;
                if (value > 0) {
                    left = Math.min(left, column);
                    right = Math.max(right, column);
                    upper = Math.min(upper, row);
                    lower = Math.max(lower, row);
                }
            }
        }
        if (sum == 0) {
            return new Measures(0, 0, 0, Double.NaN, Double.NaN);
        }
        return new Measures(
                sum / 255.0, right - left + 1, lower - upper + 1, (double) sumColumns / sum, (double) sumRows / sum);
    }

    /** {@code 121 px, usual 51–163}. */
    String inkWords() {
        return String.format(Locale.ROOT, "%.0f px, usual %d–%d", ink, USUAL_LEAST_INK, USUAL_MOST_INK);
    }

    /** {@code 20 × 16}: width by height. */
    String boxWords() {
        return width + " × " + height;
    }

    /** {@code column 14.0, row 13.9}. */
    String centreWords() {
        return width == 0
                ? "none: no ink"
                : String.format(Locale.ROOT, "column %.1f, row %.1f", centreColumn, centreRow);
    }
}
