package inkling.app.explore.sprite;

import inkling.app.explore.find.FoundRows;
import inkling.app.shared.kit.PixelSurface;
import java.util.Arrays;

/** The whole sprite shrunk to a small picture; rows that are not on show, or not read yet, stay black. */
final class OverviewImage {
    /** A line stands for many rows; this many, evenly spread, speak for them. */
    private static final int SAMPLES = 12;

    private final int width;
    private final int height;
    private final int[] pixels;

    private OverviewImage(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width * height];
        Arrays.fill(pixels, PixelSurface.gray(0));
    }

    /** Paints it; about 5 ms at the usual size, however many rows there are. */
    static OverviewImage of(FoundRows found, int width, int height) {
        OverviewImage overview = new OverviewImage(width, height);
        int total = found.data().labels().rows();
        RowAverage lines = new RowAverage(width, 1);
        for (int y = 0; y < height; y++) {
            int from = rowAt(y, height, total);
            int to = Math.max(from + 1, rowAt(y + 1, height, total));
            overview.paint(found, lines, y, found.placesBefore(from), found.placesBefore(to));
        }
        return overview;
    }

    /** The row of the sprite at a height of its picture. */
    static int rowAt(double y, double height, int rows) {
        return (int) Math.max(0, Math.min(rows, Math.floor(y / height * rows)));
    }

    private void paint(FoundRows found, RowAverage lines, int y, int firstPlace, int endPlace) {
        int step = Math.max(1, (endPlace - firstPlace) / SAMPLES);
        lines.clear();
        int added = 0;
        for (int place = firstPlace; place < endPlace && added < SAMPLES; place += step) {
            lines.add(found.data().images(), found.row(place));
            added++;
        }
        lines.write(added, pixels, y * width);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int[] pixels() {
        return pixels;
    }
}
