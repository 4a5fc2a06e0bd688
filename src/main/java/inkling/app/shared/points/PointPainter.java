package inkling.app.shared.points;

import inkling.analysis.map.MapPositions;
import inkling.data.RowSet;
import inkling.data.Sprite;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Paints rows as dots, and those that have room as small digits on a clear ground, into premultiplied ARGB pixels. One thread at
 * a time.
 */
public final class PointPainter {
    /** Most rings in sight at full size and strength; more would hide what they ring. */
    private static final int MANY_RINGS = 250;

    private static final double FAINTEST = 0.15;
    /** The largest radius of a ring among many, logical pixels. */
    private static final double SMALL = 3.5;
    /** The width of a ring's line as a part of its radius; but at least a pixel. */
    private static final double LINE = 0.3;
    /** Smaller dots are squares: their corners would not be seen. */
    private static final int ROUND = 3;

    private @Nullable Thumbnails thumbnails;
    private final DigitPainter digits = new DigitPainter();

    /**
     * Paints what a camera sees; transparent where nothing is.
     *
     * @param target {@code camera.width * camera.height} pixels
     * @param ratio device pixels per logical pixel: dots and rings are larger by that factor
     */
    public void paint(int[] target, Camera camera, PointIndex index, PointLook look, double ratio) {
        Arrays.fill(target, 0);
        paintDots(target, camera, index, look, ratio);
        paintRings(target, camera, index, look, ratio);
    }

    /**
     * The same with digits on the dots.
     *
     * @param thinning of the same index
     */
    public void paint(
            int[] target,
            Camera camera,
            Thinning thinning,
            PointIndex index,
            Sprite sprite,
            PointLook look,
            double ratio) {
        Arrays.fill(target, 0);
        paintDots(target, camera, index, look, ratio);
        Sizes sizes = Sizes.of(camera, index, ratio);
        digits.paint(target, camera, thinning, index, thumbnails(sprite, sizes), look, sizes.gap());
        paintRings(target, camera, index, look, ratio);
    }

    /** Paints one row of the index as a digit over what is there. */
    public void paintAlone(
            int[] target, Camera camera, PointIndex index, int row, Sprite sprite, PointLook look, double ratio) {
        Thumbnails ofSize = thumbnails(sprite, Sizes.of(camera, index, ratio));
        digits.paintAlone(target, camera, index, row, ofSize, look);
    }

    private Thumbnails thumbnails(Sprite sprite, Sizes sizes) {
        Thumbnails known = thumbnails;
        if (known == null || !known.isOf(sprite, sizes.digit())) {
            known = new Thumbnails(sprite, sizes.digit());
            thumbnails = known;
        }
        return known;
    }

    /** The side of a digit, in device pixels. */
    public static double digitSide(Camera camera, PointIndex index, double ratio) {
        return Sizes.of(camera, index, ratio).digit();
    }

    /** The side of what a row is painted as, in device pixels. */
    public static double sideOf(int row, Camera camera, Thinning thinning, PointIndex index, double ratio) {
        Sizes sizes = Sizes.of(camera, index, ratio);
        int place = index.place(row);
        return place >= 0 && thinning.isDigit(place, camera, ratio) ? sizes.digit() : sizes.dot();
    }

    private static void paintDots(int[] target, Camera camera, PointIndex index, PointLook look, double ratio) {
        int size = Sizes.of(camera, index, ratio).dot();
        double reach = size / camera.scale();
        int firstLine = index.line(camera.toPlaneY(0) - reach);
        int lastLine = index.line(camera.toPlaneY(camera.height()) + reach);
        int firstColumn = index.column(camera.toPlaneX(0) - reach);
        int lastColumn = index.column(camera.toPlaneX(camera.width()) + reach);
        int width = camera.width();
        int height = camera.height();
        Stamp disc = Stamp.ring(0, size / 2.0, 1);
        float scale = (float) camera.scale();
        float left = (float) camera.toPixelX(0) - (size < ROUND ? size / 2 : 0);
        float top = (float) camera.toPixelY(0) - (size < ROUND ? size / 2 : 0);
        for (int line = firstLine; line <= lastLine; line++) {
            int end = index.end(line, lastColumn);
            for (int place = index.start(line, firstColumn); place < end; place++) {
                int x = (int) Math.floor(index.x(place) * scale + left);
                int y = (int) Math.floor(index.y(place) * scale + top);
                int color = look.dot(look.kind(index.row(place)));
                if (size >= ROUND) {
                    disc.paint(target, width, height, x, y, color);
                } else if (x >= 0 && y >= 0 && x + size <= width && y + size <= height) {
                    int at = y * width + x;
                    target[at] = color;
                    if (size == 2) {
                        target[at + 1] = color;
                        target[at + width] = color;
                        target[at + width + 1] = color;
                    }
                }
            }
        }
    }

    private static void paintRings(int[] target, Camera camera, PointIndex index, PointLook look, double ratio) {
        RowSet ringed = look.ringed();
        if (ringed.isEmpty()) {
            return;
        }
        MapPositions positions = index.positions();
        double room = Sizes.of(camera, index, ratio).ring();
        int[] seen = ringed.stream()
                .filter(index::isPlaced)
                .filter(row -> camera.sees(positions.x(row), positions.y(row), room))
                .toArray();
        boolean many = seen.length > MANY_RINGS;
        double radius = many ? Math.min(room, SMALL * ratio) : room;
        double half = Math.max(ratio, LINE * radius) / 2;
        double strength = many ? Math.max(FAINTEST, (double) MANY_RINGS / seen.length) : 1;
        Stamp ring = Stamp.ring(radius - half, radius + half, strength);
        for (int row : seen) {
            int x = (int) camera.toPixelX(positions.x(row));
            int y = (int) camera.toPixelY(positions.y(row));
            ring.paint(target, camera.width(), camera.height(), x, y, look.ring(row));
        }
    }
}
