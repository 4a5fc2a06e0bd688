package inkling.app.shared.kit;

/**
 * Enlarges or shrinks an image by area: a pixel of the result is the mean of what it covers of the source. A whole-number
 * enlargement gives crisp squares; in between, neighboring squares share the pixels on their border.
 */
final class AreaScaling {
    private AreaScaling() {}

    /**
     * @param source {@code [rows * columns]}, {@code 0xRRGGBB}, row by row
     * @param target {@code [height * width]}, overwritten with opaque ARGB
     */
    static void paint(int[] source, int columns, int[] target, int width, int height) {
        int rows = source.length / columns;
        for (int y = 0; y < height; y++) {
            // one source row has a height of `height` units here, one target row a height of `rows`: all sums are exact
            boolean sameAsAbove = y > 0
                    && y * rows / height == ((y + 1) * rows - 1) / height
                    && (y - 1) * rows / height == y * rows / height;
            if (sameAsAbove) {
                System.arraycopy(target, (y - 1) * width, target, y * width, width);
            } else {
                paintLine(source, columns, rows, target, width, height, y);
            }
        }
    }

    private static void paintLine(int[] source, int columns, int rows, int[] target, int width, int height, int y) {
        int area = columns * rows;
        for (int x = 0; x < width; x++) {
            long red = 0;
            long green = 0;
            long blue = 0;
            for (int row = y * rows / height; row * height < (y + 1) * rows; row++) {
                long overlapY = overlap(row * height, height, y * rows, rows);
                for (int column = x * columns / width; column * width < (x + 1) * columns; column++) {
                    long overlap = overlapY * overlap(column * width, width, x * columns, columns);
                    int rgb = source[row * columns + column];
                    red += overlap * (rgb >> 16 & 0xFF);
                    green += overlap * (rgb >> 8 & 0xFF);
                    blue += overlap * (rgb & 0xFF);
                }
            }
            target[y * width + x] = 0xFF000000 | mean(red, area) << 16 | mean(green, area) << 8 | mean(blue, area);
        }
    }

    /** How much two intervals share. */
    private static int overlap(int start, int length, int otherStart, int otherLength) {
        return Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart);
    }

    private static int mean(long sum, int area) {
        return (int) ((sum + area / 2) / area);
    }
}
