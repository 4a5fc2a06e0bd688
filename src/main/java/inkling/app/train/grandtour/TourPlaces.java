package inkling.app.train.grandtour;

import inkling.analysis.grandtour.GrandTour;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Where dots and corners are at a moment, in logical pixels from the left upper corner of the plot. Toolkit-free; for one thread. */
final class TourPlaces {
    /** Room around the corners for the names of the classes. */
    private static final double MARGIN = 44;

    /** Dots on the same place are spread over a disc, so that one sees how many there are: its radius as a share of the plot's. */
    private static final double SPREAD = 0.08;

    private static final double LEAST_SPREAD = 4;
    /** Multiples of these two fill a square evenly: 1/p and 1/p² of the real solution of p³ = p + 1. */
    private static final double FIRST = 0.7548776662466927;

    private static final double SECOND = 0.5698402909980532;
    private static final double EASE_SECONDS = 0.4;
    /** How much smaller the circle may be to keep clear of words, as a share. */
    private static final double LEAST_OF_PLOT = 0.7;

    private static final int STEPS = 8;

    private final GrandTour tour;
    private final float[] x;
    private final float[] y;
    private final float[] spreadX;
    private final float[] spreadY;
    private double middleX;
    private double middleY;
    private double radius = 1;
    private double zoom;

    TourPlaces(int classes, int rows) {
        tour = new GrandTour(classes);
        x = new float[rows];
        y = new float[rows];
        spreadX = new float[rows];
        spreadY = new float[rows];
        for (int i = 0; i < rows; i++) {
            double far = Math.sqrt((i + 0.5) * FIRST % 1);
            double angle = 2 * Math.PI * ((i + 0.5) * SECOND % 1);
            spreadX[i] = (float) (far * Math.cos(angle));
            spreadY[i] = (float) (far * Math.sin(angle));
        }
        zoom = 1 / tour.farthest();
    }

    GrandTour tour() {
        return tour;
    }

    /**
     * Sets the size of the plot, and what covers parts of it: the circle keeps clear of that, unless it would be too small.
     *
     * @param over in the plot's coordinates
     */
    void fit(double width, double height, List<Rectangle2D> over) {
        double whole = Math.min(width, height) / 2;
        middleX = width / 2;
        middleY = height / 2;
        radius = Math.max(1, whole - MARGIN);
        if (isClear(middleX, middleY, whole, over)) {
            return;
        }
        for (double outer = whole; outer >= LEAST_OF_PLOT * whole; outer -= 2) {
            for (int step = 0; step <= STEPS; step++) {
                double x = width / 2 + (width / 2 - outer) * step / STEPS;
                if (isClear(x, height - outer, outer, over)) {
                    middleX = x;
                    middleY = height - outer;
                    radius = Math.max(1, outer - MARGIN);
                    return;
                }
            }
        }
    }

    private static boolean isClear(double x, double y, double outer, List<Rectangle2D> over) {
        return over.stream().allMatch(box -> {
            double right = x - Math.max(box.getMinX(), Math.min(x, box.getMaxX()));
            double down = y - Math.max(box.getMinY(), Math.min(y, box.getMaxY()));
            return Math.hypot(right, down) >= outer;
        });
    }

    /** Lets the corner that lies farthest out reach the edge, in the course of a moment; 0 seconds for no moment. */
    void ease(double seconds) {
        zoom += (1 / tour.farthest() - zoom) * (seconds == 0 ? 1 : 1 - Math.exp(-seconds / EASE_SECONDS));
    }

    /** Whether there is more to ease. */
    boolean isSettled() {
        return Math.abs(zoom * tour.farthest() - 1) < 0.002;
    }

    /**
     * Places the dots.
     *
     * @param probabilities {@code [rows, classes]}
     */
    void place(float[] probabilities) {
        tour.project(probabilities, x, y);
        double scale = radius * zoom;
        double spread = spread();
        for (int i = 0; i < x.length; i++) {
            x[i] = (float) (middleX + x[i] * scale + spreadX[i] * spread);
            y[i] = (float) (middleY + y[i] * scale + spreadY[i] * spread);
        }
    }

    /** The radius of the disc over which dots on the same place are spread. */
    double spread() {
        return Math.max(LEAST_SPREAD, radius * SPREAD);
    }

    /** The dots from left to right; overwritten when they are placed again. */
    float[] x() {
        return x;
    }

    /** The dots from top to bottom; overwritten when they are placed again. */
    float[] y() {
        return y;
    }

    double middleX() {
        return middleX;
    }

    double middleY() {
        return middleY;
    }

    double cornerX(int label) {
        return middleX + tour.x(label) * radius * zoom;
    }

    double cornerY(int label) {
        return middleY + tour.y(label) * radius * zoom;
    }

    /** Turns so that a class's corner lies at a place. */
    void drag(int label, double toX, double toY) {
        tour.drag(label, (toX - middleX) / (radius * zoom), (toY - middleY) / (radius * zoom));
    }

    /** The dot nearest to a place and at most so far away; -1 for none. */
    int nearest(double atX, double atY, double reach) {
        int nearest = -1;
        double best = reach * reach;
        for (int i = 0; i < x.length; i++) {
            double right = x[i] - atX;
            double down = y[i] - atY;
            double distance = right * right + down * down;
            if (distance <= best) {
                best = distance;
                nearest = i;
            }
        }
        return nearest;
    }
}
