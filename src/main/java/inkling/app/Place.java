package inkling.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Where a window is on the screens, and how large, frame included, in logical pixels. Immutable.
 *
 * @param maximized whether it fills its screen for now; the other values then say where it goes back to
 */
record Place(double x, double y, double width, double height, boolean maximized) {
    /** The smallest size of the window; on a smaller screen it fills the screen. */
    static final double LEAST_WIDTH = 800;

    static final double LEAST_HEIGHT = 500;

    private static final double USUAL_WIDTH = 1400;
    private static final double USUAL_HEIGHT = 900;
    private static final String MAXIMIZED = "maximized";

    /** The usual size in the middle of a screen; all of a smaller screen. */
    static Place usual(Rectangle2D screen) {
        double width = Math.min(USUAL_WIDTH, screen.getWidth());
        double height = Math.min(USUAL_HEIGHT, screen.getHeight());
        double x = screen.getMinX() + (screen.getWidth() - width) / 2;
        double y = screen.getMinY() + (screen.getHeight() - height) / 2;
        return new Place(Math.floor(x), Math.floor(y), width, height, false);
    }

    /** Reads what {@link #text} wrote; empty where the text is something else. */
    static Optional<Place> parse(String text) {
        String[] words = text.split(" ");
        try {
            double[] numbers =
                    Arrays.stream(words).limit(4).mapToDouble(Integer::parseInt).toArray();
            boolean large = numbers.length == 4 && numbers[2] >= 1 && numbers[3] >= 1;
            return large
                    ? Optional.of(
                            new Place(numbers[0], numbers[1], numbers[2], numbers[3], text.endsWith(" " + MAXIMIZED)))
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** For the settings: {@code 100 50 1400 900}, perhaps with {@code maximized} after it. */
    String text() {
        String numbers = Math.round(x) + " " + Math.round(y) + " " + Math.round(width) + " " + Math.round(height);
        return maximized ? numbers + " " + MAXIMIZED : numbers;
    }

    /**
     * The same place on the screens there are now: within the one that shows most of it, and no larger; the usual place on
     * the first where none shows any of it.
     *
     * @param screens what windows may use of each screen, the first screen first; at least one
     */
    Place on(List<Rectangle2D> screens) {
        Rectangle2D screen =
                screens.stream().max(Comparator.comparingDouble(this::shared)).orElseThrow();
        if (shared(screen) <= 0) {
            Place usual = usual(screens.get(0));
            return new Place(usual.x, usual.y, usual.width, usual.height, maximized);
        }
        double newWidth = between(Math.min(LEAST_WIDTH, screen.getWidth()), width, screen.getWidth());
        double newHeight = between(Math.min(LEAST_HEIGHT, screen.getHeight()), height, screen.getHeight());
        return new Place(
                between(screen.getMinX(), x, screen.getMaxX() - newWidth),
                between(screen.getMinY(), y, screen.getMaxY() - newHeight),
                newWidth,
                newHeight,
                maximized);
    }

    /** How many pixels of the window a screen shows. */
    private double shared(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }

    private static double between(double least, double value, double most) {
        return Math.max(least, Math.min(most, value));
    }
}
