package inkling.sketch;

/**
 * Draws lines with a round pen: a pixel is as bright as the fraction of it that is covered. Each pixel is sampled at 16 x 16
 * points, one bit per point, so that lines that cross or overlap count once.
 */
final class Raster {
    /** Sample points along each side of a pixel. */
    private static final int SAMPLES = 16;

    private static final int PIXELS_PER_WORD = Long.SIZE / SAMPLES;
    private static final long ONE_PIXEL = (1L << SAMPLES) - 1;

    private final int width;
    private final int height;
    private final int words;
    private final long[] covered;

    Raster(int width, int height) {
        this.width = width;
        this.height = height;
        this.words = (width + PIXELS_PER_WORD - 1) / PIXELS_PER_WORD;
        this.covered = new long[height * SAMPLES * words];
    }

    /**
     * Draws a straight line with round ends: everything within {@code radius} of it. In pixels from the top left corner of
     * the picture; what lies outside is cut off.
     */
    void line(double x0, double y0, double x1, double y1, double radius) {
        int first = Math.max(0, (int) Math.ceil((Math.min(y0, y1) - radius) * SAMPLES - 0.5));
        int last = Math.min(height * SAMPLES - 1, (int) Math.floor((Math.max(y0, y1) + radius) * SAMPLES - 0.5));
        Span span = new Span();
        for (int row = first; row <= last; row++) {
            double y = (row + 0.5) / SAMPLES;
            span.clear();
            span.addDisc(x0, y0, radius, y);
            span.addDisc(x1, y1, radius, y);
            span.addBand(x0, y0, x1, y1, radius, y);
            fill(row, span);
        }
    }

    /** The covered fraction of each pixel, 0..1. */
    Grayscale coverage() {
        float[] values = new float[width * height];
        for (int row = 0; row < height * SAMPLES; row++) {
            for (int x = 0; x < width; x++) {
                long word = covered[row * words + x / PIXELS_PER_WORD] >>> (x % PIXELS_PER_WORD * SAMPLES);
                values[row / SAMPLES * width + x] += Long.bitCount(word & ONE_PIXEL);
            }
        }
        for (int i = 0; i < values.length; i++) {
            values[i] /= SAMPLES * SAMPLES;
        }
        return new Grayscale(width, height, values);
    }

    private void fill(int row, Span span) {
        int from = Math.max(0, (int) Math.ceil(span.left * SAMPLES - 0.5));
        int to = Math.min(width * SAMPLES, (int) Math.floor(span.right * SAMPLES - 0.5) + 1);
        while (from < to) {
            int word = from / Long.SIZE;
            int end = Math.min(to, (word + 1) * Long.SIZE);
            long bits = (-1L >>> (Long.SIZE - (end - from))) << (from % Long.SIZE);
            covered[row * words + word] |= bits;
            from = end;
        }
    }

    /** Where one scan line crosses the thick line: a single interval, as the shape is convex. */
    private static final class Span {
        private double left;
        private double right;

        void clear() {
            left = Double.POSITIVE_INFINITY;
            right = Double.NEGATIVE_INFINITY;
        }

        void addDisc(double x, double y, double radius, double at) {
            double square = radius * radius - (at - y) * (at - y);
            if (square >= 0) {
                double half = Math.sqrt(square);
                add(x - half);
                add(x + half);
            }
        }

        /** The rectangle between the two round ends. */
        void addBand(double x0, double y0, double x1, double y1, double radius, double at) {
            double length = Math.hypot(x1 - x0, y1 - y0);
            if (length == 0) {
                return;
            }
            double sideX = (y0 - y1) / length * radius;
            double sideY = (x1 - x0) / length * radius;
            addEdge(x0 + sideX, y0 + sideY, x1 + sideX, y1 + sideY, at);
            addEdge(x1 - sideX, y1 - sideY, x0 - sideX, y0 - sideY, at);
            addEdge(x0 + sideX, y0 + sideY, x0 - sideX, y0 - sideY, at);
            addEdge(x1 + sideX, y1 + sideY, x1 - sideX, y1 - sideY, at);
        }

        private void addEdge(double x0, double y0, double x1, double y1, double at) {
            if (y0 != y1 && (at - y0) * (at - y1) <= 0) {
                add(x0 + (at - y0) / (y1 - y0) * (x1 - x0));
            }
        }

        private void add(double x) {
            left = Math.min(left, x);
            right = Math.max(right, x);
        }
    }
}
