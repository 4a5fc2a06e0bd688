package inkling.sketch.picture;

import inkling.sketch.Grayscale;

/**
 * Normalizes strokes that are much thinner or thicker than MNIST's to its median width, as is done for drawings. Works on
 * distances to the edge of the ink (two-pass chamfer distances, Borgefors 1986).
 */
final class PenWidth {
    /** Stroke widths in MNIST's 20-pixel box: 5th percentile, median, 95th percentile. */
    private static final double THINNEST = 1.6 / 20;

    private static final double MEDIAN = 2.5 / 20;
    private static final double THICKEST = 3.9 / 20;
    /** With fewer pixels, the soft edges contain more information than the distances. */
    private static final int LEAST_SIDE = 40;

    private static final float DIAGONAL = (float) Math.sqrt(2);

    private PenWidth() {}

    /** The ink of one digit, its strokes 8 to 20% as wide as its longer side. */
    static Grayscale normalized(Grayscale ink) {
        int side = Math.max(ink.width(), ink.height());
        double width = of(ink) / side;
        if (side < LEAST_SIDE || width == 0 || (width >= THINNEST && width <= THICKEST)) {
            return ink;
        }
        // the digit grows with its pen: solves (w + 2g) / (side + 2g) = median for the growth g on each side
        double growth = side * (MEDIAN - width) / (2 * (1 - MEDIAN));
        return grown(ink, (float) growth);
    }

    /** The mean width of the strokes in pixels; 0 without ink. A straight stroke's pixels lie w / 4 from its edge on average. */
    static double of(Grayscale ink) {
        float[] depth = distances(ink, false);
        double sum = 0;
        int count = 0;
        for (float pixel : depth) {
            if (pixel > 0) {
                sum += pixel - 0.5;
                count++;
            }
        }
        return count == 0 ? 0 : 4 * sum / count;
    }

    /** The ink with its edge moved outward by {@code growth} pixels, inward where negative. */
    private static Grayscale grown(Grayscale ink, float growth) {
        int margin = Math.max(0, (int) Math.ceil(growth) + 1);
        Grayscale wide = withMargin(ink, margin);
        float[] outside = distances(wide, true);
        float[] inside = distances(wide, false);
        float[] values = new float[outside.length];
        for (int i = 0; i < values.length; i++) {
            float beyondEdge = outside[i] > 0 ? outside[i] - 0.5f : 0.5f - inside[i];
            values[i] = Math.min(1, Math.max(0, growth + 0.5f - beyondEdge));
        }
        Grayscale grown = new Grayscale(wide.width(), wide.height(), values);
        // ink that consists of soft edges only must not vanish
        return grown.max() > 0.5 ? grown : ink;
    }

    private static Grayscale withMargin(Grayscale ink, int margin) {
        int width = ink.width() + 2 * margin;
        int height = ink.height() + 2 * margin;
        float[] inner = ink.values();
        float[] values = new float[width * height];
        for (int row = 0; row < ink.height(); row++) {
            System.arraycopy(inner, row * ink.width(), values, (row + margin) * width + margin, ink.width());
        }
        return new Grayscale(width, height, values);
    }

    /** How far each pixel of paper is from ink ({@code toInk}), or each pixel of ink from paper; 0 for the others. */
    private static float[] distances(Grayscale ink, boolean toInk) {
        int width = ink.width();
        int height = ink.height();
        float[] distance = ink.values();
        for (int i = 0; i < distance.length; i++) {
            boolean isInk = distance[i] >= 0.5f;
            distance[i] = isInk == toInk ? 0 : width + height;
        }
        for (int i = 0; i < distance.length; i++) {
            relax(distance, i, -1, width, height, !toInk);
        }
        for (int i = distance.length - 1; i >= 0; i--) {
            relax(distance, i, 1, width, height, !toInk);
        }
        return distance;
    }

    /** Takes the shortest path over the four neighbors already visited. Outside of the picture there is paper. */
    private static void relax(float[] distance, int i, int step, int width, int height, boolean toPaper) {
        int row = i / width;
        int column = i % width;
        float beyond = toPaper ? 1 : width + height;
        boolean hasRow = row + step >= 0 && row + step < height;
        boolean hasColumn = column + step >= 0 && column + step < width;
        boolean hasOther = column - step >= 0 && column - step < width;
        int next = i + step * width;
        float best = distance[i];
        best = Math.min(best, hasColumn ? distance[i + step] + 1 : beyond);
        best = Math.min(best, hasRow ? distance[next] + 1 : beyond);
        best = Math.min(best, hasRow && hasColumn ? distance[next + step] + DIAGONAL : beyond);
        best = Math.min(best, hasRow && hasOther ? distance[next - step] + DIAGONAL : beyond);
        distance[i] = best;
    }
}
