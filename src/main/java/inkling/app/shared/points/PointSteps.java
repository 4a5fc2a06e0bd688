package inkling.app.shared.points;

import java.util.function.IntPredicate;

/** From one row to the next in a direction, for the arrow keys. */
public final class PointSteps {
    /** How much farther a row seems for each unit that it lies to the side. */
    private static final double SIDEWAYS = 2;

    private PointSteps() {}

    /**
     * The row nearest to a point of the plane in a direction: one that lies at most 45° off it, and rather ahead than to the side.
     *
     * @param right 1 to the right, -1 to the left, 0 neither
     * @param down 1 down, -1 up, 0 neither; one of both is 0
     * @param asked which places count
     * @return -1 if there is none
     */
    public static int next(PointIndex index, double x, double y, int right, int down, IntPredicate asked) {
        double best = Double.POSITIVE_INFINITY;
        int next = -1;
        for (int place = 0; place < index.size(); place++) {
            double across = index.x(place) - x;
            double along = index.y(place) - y;
            double ahead = across * right + along * down;
            double aside = Math.abs(across * down) + Math.abs(along * right);
            if (ahead > 0 && aside <= ahead && ahead + SIDEWAYS * aside < best && asked.test(place)) {
                best = ahead + SIDEWAYS * aside;
                next = index.row(place);
            }
        }
        return next;
    }
}
