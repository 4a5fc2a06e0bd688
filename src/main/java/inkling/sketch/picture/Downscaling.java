package inkling.sketch.picture;

import inkling.sketch.Grayscale;

/** Makes a large picture smaller: each new pixel is the mean of the area that it covers, fractions of pixels included. */
final class Downscaling {
    private Downscaling() {}

    /** The same picture with at most {@code longest} pixels along its longer side. */
    static Grayscale atMost(Grayscale picture, int longest) {
        int side = Math.max(picture.width(), picture.height());
        if (side <= longest) {
            return picture;
        }
        int width = Math.max(1, Math.round((float) picture.width() * longest / side));
        int height = Math.max(1, Math.round((float) picture.height() * longest / side));
        return to(picture, width, height);
    }

    /** The same picture with a smaller width and height. */
    static Grayscale to(Grayscale picture, int width, int height) {
        float[] values = picture.values();
        float[] narrow = new float[width * picture.height()];
        for (int row = 0; row < picture.height(); row++) {
            int from = row * picture.width();
            line(values, from, 1, picture.width(), narrow, row * width, 1, width);
        }
        float[] small = new float[width * height];
        for (int column = 0; column < width; column++) {
            line(narrow, column, width, picture.height(), small, column, width, height);
        }
        return new Grayscale(width, height, small);
    }

    /** A row or a column: {@code count} pixels, {@code step} apart, to {@code newCount}. */
    private static void line(
            float[] from, int start, int step, int count, float[] to, int target, int newStep, int newCount) {
        double scale = (double) count / newCount;
        for (int i = 0; i < newCount; i++) {
            double left = i * scale;
            double right = Math.min(count, left + scale);
            double sum = 0;
            for (int j = (int) left; j < right; j++) {
                sum += (Math.min(right, j + 1) - Math.max(left, j)) * from[start + j * step];
            }
            to[target + i * newStep] = (float) (sum / (right - left));
        }
    }
}
