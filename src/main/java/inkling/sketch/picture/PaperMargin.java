package inkling.sketch.picture;

import inkling.sketch.Grayscale;
import java.util.Arrays;
import java.util.Random;

/**
 * A margin of bare paper around a picture, so that most of it is paper even where a thick digit fills it to the edges. Only for
 * pictures whose edge is mostly paper of one brightness; uneven light is found in photographs, with paper enough.
 */
final class PaperMargin {
    /** Of the longer side: ink that covers two thirds of the picture then covers less than a third. */
    private static final double MARGIN = 0.25;
    /** Paper of one brightness differs by less, white being 1. */
    private static final float EVEN = 0.16f;
    /** Paper in the same light differs by less. */
    private static final float SAME_LIGHT = 0.08f;
    /** This much of the edge is paper of one brightness, or its light is uneven. */
    private static final double MOST = 0.4;

    private PaperMargin() {}

    /** How many pixels of margin a picture needs on each side; 0 if its edge is not of one brightness. */
    static int width(Grayscale picture) {
        float[] edge = edge(picture);
        boolean even = paper(edge).length > MOST * edge.length && (isSmall(picture) || isEvenlyLit(picture));
        return even ? (int) Math.ceil(MARGIN * Math.max(picture.width(), picture.height())) : 0;
    }

    /** Photographs of so few pixels do not exist, but digits cut out of them do. */
    private static boolean isSmall(Grayscale picture) {
        return Math.max(picture.width(), picture.height()) <= 64;
    }

    /** Whether three of the four corners are equally bright: in the fourth, there may be ink. */
    private static boolean isEvenlyLit(Grayscale picture) {
        int side = Math.min(picture.width(), picture.height()) / 16 + 1;
        float[] corners = {
            median(picture, 0, 0, side),
            median(picture, picture.width() - side, 0, side),
            median(picture, 0, picture.height() - side, side),
            median(picture, picture.width() - side, picture.height() - side, side)
        };
        Arrays.sort(corners);
        return corners[2] - corners[0] < SAME_LIGHT || corners[3] - corners[1] < SAME_LIGHT;
    }

    private static float median(Grayscale picture, int left, int top, int side) {
        float[] square = new float[side * side];
        for (int i = 0; i < square.length; i++) {
            square[i] = picture.at(top + i / side, left + i % side);
        }
        Arrays.sort(square);
        return square[square.length / 2];
    }

    /** The picture within a margin of its own paper, noise included. */
    static Grayscale around(Grayscale picture, int margin) {
        if (margin == 0) {
            return picture;
        }
        int width = picture.width() + 2 * margin;
        float[] paper = paper(edge(picture));
        float[] values = new float[width * (picture.height() + 2 * margin)];
        Random random = new Random(1);
        for (int i = 0; i < values.length; i++) {
            values[i] = paper[random.nextInt(paper.length)];
        }
        float[] inner = picture.values();
        for (int row = 0; row < picture.height(); row++) {
            System.arraycopy(inner, row * picture.width(), values, (row + margin) * width + margin, picture.width());
        }
        return new Grayscale(width, picture.height() + 2 * margin, values);
    }

    /** The picture without its margin. */
    static Grayscale removed(Grayscale wide, int margin) {
        if (margin == 0) {
            return wide;
        }
        int width = wide.width() - 2 * margin;
        float[] outer = wide.values();
        float[] values = new float[width * (wide.height() - 2 * margin)];
        for (int row = 0; row < wide.height() - 2 * margin; row++) {
            System.arraycopy(outer, (row + margin) * wide.width() + margin, values, row * width, width);
        }
        return new Grayscale(width, wide.height() - 2 * margin, values);
    }

    /** The outermost pixels of about the brightness that is most frequent among them. */
    private static float[] paper(float[] edge) {
        int bestFrom = 0;
        int bestTo = 0;
        int to = 0;
        for (int from = 0; from < edge.length; from++) {
            while (to < edge.length && edge[to] <= edge[from] + EVEN) {
                to++;
            }
            if (to - from > bestTo - bestFrom) {
                bestFrom = from;
                bestTo = to;
            }
        }
        return Arrays.copyOfRange(edge, bestFrom, bestTo);
    }

    /** The outermost pixels, from dark to light; those near a corner twice more, because strokes hardly ever reach there. */
    private static float[] edge(Grayscale picture) {
        int right = picture.width() - 1;
        int bottom = picture.height() - 1;
        float[] edge = new float[6 * (picture.width() + picture.height())];
        int n = 0;
        for (int column = 0; column <= right; column++) {
            for (int times = isNearEnd(column, right) ? 3 : 1; times > 0; times--) {
                edge[n++] = picture.at(0, column);
                edge[n++] = picture.at(bottom, column);
            }
        }
        for (int row = 0; row <= bottom; row++) {
            for (int times = isNearEnd(row, bottom) ? 3 : 1; times > 0; times--) {
                edge[n++] = picture.at(row, 0);
                edge[n++] = picture.at(row, right);
            }
        }
        float[] sorted = Arrays.copyOf(edge, n);
        Arrays.sort(sorted);
        return sorted;
    }

    private static boolean isNearEnd(int at, int last) {
        return Math.min(at, last - at) < last / 6;
    }
}
