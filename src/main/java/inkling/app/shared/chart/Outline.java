package inkling.app.shared.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * The pixels of a curve: x and y in turn, as few as the eye needs. Of many points over one pixel column only the first,
 * the lowest, the highest and the last are kept, so that no spike is lost.
 */
final class Outline {
    private final double width;
    private final double height;
    private final List<Double> points = new ArrayList<>();

    private Outline(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /** The part of the curve that the axes show, on a plot of so many pixels whose y grows downwards. */
    static List<Double> of(Curve curve, Axis across, Axis up, double width, double height) {
        Outline outline = new Outline(width, height);
        int first = Math.max(0, curve.from(across.low()) - 1);
        int last = Math.min(curve.size() - 1, curve.from(across.high()));
        int i = first;
        while (i <= last) {
            int end = i;
            long column = column(curve, i, across, width);
            while (end < last && column(curve, end + 1, across, width) == column) {
                end++;
            }
            outline.column(curve, i, end, across, up);
            i = end + 1;
        }
        return outline.points;
    }

    private static long column(Curve curve, int i, Axis across, double width) {
        return (long) Math.floor(across.place(curve.x(i)) * width);
    }

    private void column(Curve curve, int from, int to, Axis across, Axis up) {
        int low = from;
        int high = from;
        for (int i = from; i <= to; i++) {
            low = curve.y(i) < curve.y(low) ? i : low;
            high = curve.y(i) > curve.y(high) ? i : high;
        }
        int[] kept = {from, Math.min(low, high), Math.max(low, high), to};
        for (int k = 0; k < kept.length; k++) {
            if (k == 0 || kept[k] != kept[k - 1]) {
                add(across.place(curve.x(kept[k])) * width, (1 - up.place(curve.y(kept[k]))) * height);
            }
        }
    }

    private void add(double x, double y) {
        points.add(x);
        // Far beyond the edge is as good as beyond it, and the software renderer slows down on huge shapes.
        points.add(Math.max(-height, Math.min(2 * height, y)));
    }
}
