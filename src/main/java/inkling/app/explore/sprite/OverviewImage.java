package inkling.app.explore.sprite;

import inkling.app.explore.find.FoundRows;

/**
 * The whole sprite shrunk to a small image; rows that were not found, or are not read yet, are black.
 *
 * @param pixels opaque ARGB, {@code [height, width]}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only shown
record OverviewImage(int width, int height, int[] pixels) {
    private static final int MAX_SAMPLES = 12;

    /** Paints it: about 5 ms at the usual size, however many rows there are. */
    static OverviewImage of(FoundRows found, int width, int height) {
        int[] pixels = new int[width * height];
        int total = found.data().labels().rows();
        LinePainter lines = new LinePainter(width, 1, MAX_SAMPLES);
        for (int y = 0; y < height; y++) {
            int from = rowAt(y, height, total);
            int to = Math.max(from + 1, rowAt(y + 1, height, total));
            lines.paint(
                    found.data().images(),
                    found::row,
                    found.placesBefore(from),
                    found.placesBefore(to),
                    pixels,
                    y * width);
        }
        return new OverviewImage(width, height, pixels);
    }

    /** The row of the sprite at a height of the image. */
    static int rowAt(double y, double height, int rows) {
        return (int) Math.max(0, Math.min(rows, Math.floor(y / height * rows)));
    }
}
