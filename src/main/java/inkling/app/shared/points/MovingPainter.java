package inkling.app.shared.points;

import inkling.data.RowSet;
import inkling.data.Sprite;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Paints points that move from frame to frame: dots, and some of them as the digits themselves, which fade in where they have room
 * and out where they would cover one another. One thread at a time.
 */
public final class MovingPainter {
    /** How many points may be painted as digits, spread evenly over all. */
    private static final int MOST_DIGITS = 260;

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
    private static final double DIGIT_SIDE = 20;
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;
    /** With more rings than this, they are small. */
    private static final int MANY_RINGS = 400;

    /** How near the color of a digit comes to black or white: most dots around it are of its own color. */
    private static final double INK = 0.5;

    private static final double FADE_SECONDS = 0.25;
    /** How far apart digits are, relative to their side: one that is there stays until they are closer than one that comes. */
    private static final double COMING = 1.0;

    private static final double STAYING = 0.8;

    private int[] target = {};
    private Camera camera = new Camera(0, 0, 1, 0, 0);
    private double ratio = 1;
    private int[] candidates = {};
    private float[] visible = {};
    private boolean fading;
    private byte[] faded = {};
    private byte[] ground = {};
    private @Nullable Thumbnails thumbnails;
    private @Nullable Stamp dot;
    private double dotSize;

    /**
     * Begins a frame: transparent.
     *
     * @param pixels {@code width * height} of them, premultiplied ARGB
     * @param newRatio device pixels per logical pixel
     */
    public void clear(int[] pixels, int width, int height, double newRatio) {
        target = pixels;
        camera = new Camera(0, 0, 1, width, height);
        ratio = newRatio;
        Arrays.fill(target, 0);
    }

    /** Paints a thin line between two places, logical pixels; below what is painted after it. */
    public void paintLine(double fromX, double fromY, double toX, double toY, int color) {
        double right = (toX - fromX) * ratio;
        double down = (toY - fromY) * ratio;
        int steps = (int) Math.max(1, 2 * Math.max(Math.abs(right), Math.abs(down)));
        for (int i = 0; i <= steps; i++) {
            int x = (int) (fromX * ratio + right * i / steps);
            int y = (int) (fromY * ratio + down * i / steps);
            if (x >= 0 && y >= 0 && x < camera.width() && y < camera.height()) {
                target[y * camera.width() + x] = color;
            }
        }
    }

    /**
     * Paints points.
     *
     * @param x of each point, logical pixels from the left
     * @param y of each point, logical pixels from the top
     * @param firstRow the row of point 0 in the sprite; the others follow it
     * @param look of the points, 0 to {@code x.length - 1}
     * @param emphasized those of the look, which lie above the others
     * @param seconds since the last frame, by which digits fade
     */
    public void paint(
            float[] x, float[] y, Sprite sprite, int firstRow, PointLook look, RowSet emphasized, double seconds) {
        Stamp disc = dot(x.length);
        boolean emphasis = !emphasized.isEmpty();
        for (int i = 0; i < x.length; i++) {
            if (!emphasis || !emphasized.has(i)) {
                stamp(disc, x[i], y[i], look.dot(look.kind(i)));
            }
        }
        emphasized.stream().filter(i -> i < x.length).forEach(i -> stamp(disc, x[i], y[i], look.dot(look.kind(i))));
        paintDigits(x, y, sprite, firstRow, look, emphasized, seconds);
        paintRings(x, y, look);
    }

    private void stamp(Stamp stamp, float x, float y, int color) {
        stamp.paint(target, camera.width(), camera.height(), (int) (x * ratio), (int) (y * ratio), color);
    }

    /** Whether the next frame looks different even where no point moves. */
    public boolean isFading() {
        return fading;
    }

    private Stamp dot(int points) {
        double size = (points > 2000 ? 2.6 : points > 500 ? 3.8 : 5.4) * ratio;
        if (dot == null || size != dotSize) {
            dot = Stamp.ring(0, size / 2, 1);
            dotSize = size;
        }
        return dot;
    }

    private void paintDigits(
            float[] x, float[] y, Sprite sprite, int firstRow, PointLook look, RowSet emphasized, double seconds) {
        int side = (int) Math.round(DIGIT_SIDE * ratio);
        if (thumbnails == null || !thumbnails.isOf(sprite, side)) {
            thumbnails = new Thumbnails(sprite, side);
            faded = new byte[side * side];
            ground = new byte[side * side];
        }
        choose(x.length);
        fade(x, y, emphasized, (float) Math.min(1, seconds / FADE_SECONDS));
        for (int i = 0; i < candidates.length; i++) {
            int point = candidates[i];
            if (visible[i] > 0 && firstRow + point < sprite.rows()) {
                byte[] ink = thumbnails.ink(firstRow + point);
                int alpha = Math.round(256 * visible[i]);
                for (int at = 0; at < ink.length; at++) {
                    faded[at] = (byte) (((ink[at] & 0xFF) * alpha) >> 8);
                }
                int left = (int) (x[point] * ratio) - side / 2;
                int top = (int) (y[point] * ratio) - side / 2;
                int color = PointLook.mixed(look.ink(look.kind(point)), isDark(look.ground()) ? WHITE : BLACK, INK);
                DigitPainter.widen(faded, ground, side, 256); // the ground is cleared around the strokes
                Stamp.paint(ground, side, target, camera.width(), camera.height(), left, top, look.ground());
                Stamp.paint(faded, side, target, camera.width(), camera.height(), left, top, color);
            }
        }
    }

    private static boolean isDark(int color) {
        return (color >> 8 & 0xFF) < 128;
    }

    /** The points that may be digits, the first ones before the others. */
    private void choose(int points) {
        int count = Math.min(MOST_DIGITS, points);
        if (candidates.length != count || (count > 0 && candidates[count - 1] >= points)) {
            candidates = new int[count];
            visible = new float[count];
            for (int i = 0; i < count; i++) {
                candidates[i] = (int) ((i + 1) * GOLDEN % 1 * points);
            }
        }
    }

    private void fade(float[] x, float[] y, RowSet emphasized, float step) {
        fading = false;
        boolean[] shown = new boolean[candidates.length];
        for (int i = 0; i < candidates.length; i++) {
            double apart = DIGIT_SIDE * (visible[i] > 0 ? STAYING : COMING);
            int point = candidates[i];
            shown[i] = emphasized.isEmpty() || emphasized.has(point);
            for (int other = 0; other < i && shown[i]; other++) {
                shown[i] = !shown[other]
                        || Math.abs(x[candidates[other]] - x[point]) > apart
                        || Math.abs(y[candidates[other]] - y[point]) > apart;
            }
            float wanted = shown[i] ? 1 : 0;
            visible[i] += Math.max(-step, Math.min(step, wanted - visible[i]));
            fading |= visible[i] != wanted;
        }
    }

    private void paintRings(float[] x, float[] y, PointLook look) {
        if (look.ringed().isEmpty()) {
            return;
        }
        boolean many = look.ringed().size() > MANY_RINGS;
        double radius = (many ? 3.5 : 6) * ratio;
        double half = (many ? 0.5 : 0.75) * ratio;
        Stamp ring = Stamp.ring(radius - half, radius + half, 1);
        look.ringed().stream().filter(i -> i < x.length).forEach(i -> stamp(ring, x[i], y[i], look.ring(i)));
    }
}
