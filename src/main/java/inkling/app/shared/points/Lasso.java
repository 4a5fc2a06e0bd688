package inkling.app.shared.points;

import inkling.data.RowSet;
import java.util.Arrays;

/** A closed line drawn around rows, in pixels of the picture. What it goes around an even number of times is outside. */
public final class Lasso {
    private final double[] points;

    /**
     * @param points x and y in turn; not copied
     */
    public Lasso(double... points) {
        this.points = points;
    }

    /** The rows within it, as a camera sees them. */
    public RowSet rows(Camera camera, PointIndex index) {
        boolean[] inside = mask(camera.width(), camera.height());
        int[] found = new int[index.size()];
        int count = 0;
        for (int place = 0; place < index.size(); place++) {
            int column = (int) Math.floor(camera.toPixelX(index.x(place)));
            int line = (int) Math.floor(camera.toPixelY(index.y(place)));
            if (column >= 0
                    && line >= 0
                    && column < camera.width()
                    && line < camera.height()
                    && inside[line * camera.width() + column]) {
                found[count++] = index.row(place);
            }
        }
        return RowSet.of(Arrays.copyOf(found, count));
    }

    /** Whether the middle of each pixel is inside: looked up, that is much faster than following the line for each row. */
    private boolean[] mask(int width, int height) {
        boolean[] inside = new boolean[width * height];
        double[] crossings = new double[points.length / 2];
        for (int line = 0; line < height; line++) {
            int count = crossings(line + 0.5, crossings);
            Arrays.sort(crossings, 0, count);
            for (int i = 0; i + 1 < count; i += 2) {
                int from = (int) Math.max(0, Math.ceil(crossings[i] - 0.5));
                int to = (int) Math.min(width, Math.ceil(crossings[i + 1] - 0.5));
                if (from < to) {
                    Arrays.fill(inside, line * width + from, line * width + to, true);
                }
            }
        }
        return inside;
    }

    private int crossings(double at, double[] crossings) {
        int count = 0;
        for (int i = 0; i < points.length; i += 2) {
            int next = (i + 2) % points.length;
            double x = points[i];
            double y = points[i + 1];
            double nextY = points[next + 1];
            if (y <= at != nextY <= at) {
                crossings[count++] = x + (at - y) / (nextY - y) * (points[next] - x);
            }
        }
        return count;
    }
}
