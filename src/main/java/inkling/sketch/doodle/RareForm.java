package inkling.sketch.doodle;

import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A form of a digit that is taught in many schools and that MNIST, written in the United States, has hardly any of. Made
 * from a seed, each a little different in proportions, slant, turn and steadiness.
 */
public enum RareForm {
    /** The 1 with an upstroke, which a model that never met it takes for a 7. */
    FLAGGED_ONE(1),
    /** The 7 with a bar through its stem. */
    BARRED_SEVEN(7),
    /** The 4 of two strokes that stays open at the top. */
    OPEN_FOUR(4),
    /** The 9 with a small ring and a tail that swings far to the left. */
    HOOKED_NINE(9);

    /** A hand's tremble, where the digit is 10 high. */
    private static final double TREMBLE = 0.12;

    private final int digit;

    RareForm(int digit) {
        this.digit = digit;
    }

    /** Which digit it is. */
    public int digit() {
        return digit;
    }

    /** One drawing; the same for the same seed. */
    public Sketch draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<List<Point>> lines = switch (this) {
            case FLAGGED_ONE -> one(random);
            case BARRED_SEVEN -> seven(random);
            case OPEN_FOUR -> four(random);
            case HOOKED_NINE -> nine(random);
        };
        return written(lines, random);
    }

    private static List<List<Point>> one(SplittableRandom random) {
        double lean = random.nextDouble(0, 1.8);
        double fall = random.nextDouble(1.5, 5);
        double out = random.nextDouble(1.3, Math.min(4.5, 1.5 * fall));
        double bend = random.nextDouble(-0.6, 0.6);
        List<Point> stem = List.of(
                new Point(lean - out, fall),
                new Point(lean - out / 2 + bend / 2, fall / 2 + bend),
                new Point(lean, 0),
                new Point(lean / 2, 5),
                new Point(0, 10));
        return random.nextInt(5) > 0 ? List.of(stem) : List.of(stem, line(-1.5, 10, 1.8, 10));
    }

    private static List<List<Point>> seven(SplittableRandom random) {
        double width = random.nextDouble(4.5, 7);
        double foot = random.nextDouble(0.7, 2);
        List<Point> top = new ArrayList<>();
        if (random.nextBoolean()) {
            top.add(new Point(-0.1, random.nextDouble(0.8, 2)));
        }
        top.add(new Point(0, random.nextDouble(-0.2, 0.8)));
        top.add(new Point(width / 2, random.nextDouble(-0.3, 0.6)));
        top.add(new Point(width, random.nextDouble(-0.5, 0.3)));
        top.add(new Point(width * 0.7 + foot * 0.3, 4.2));
        top.add(new Point(foot * 1.2 + 0.5, 8));
        top.add(new Point(foot, 10));
        double middle = width * 0.55;
        double height = random.nextDouble(4.2, 6);
        double slope = random.nextDouble(-0.2, 1.2);
        List<Point> bar =
                line(middle - random.nextDouble(1.5, 2.8), height + slope, middle + random.nextDouble(1.5, 3), height);
        return List.of(top, bar);
    }

    private static List<List<Point>> four(SplittableRandom random) {
        double top = random.nextDouble(1, 3.2);
        double bar = random.nextDouble(5.4, 7.8);
        double end = random.nextDouble(4, 6.5);
        List<Point> angle = List.of(
                new Point(top, 0),
                new Point(top * 0.4, bar * 0.55),
                new Point(0, bar - 0.6),
                new Point(0.6, bar + 0.3),
                new Point(end / 2, bar),
                new Point(end, bar - random.nextDouble(0, 1)));
        double x = end - random.nextDouble(0.6, 2);
        List<Point> stem = List.of(
                new Point(x + random.nextDouble(0, 0.8), bar - random.nextDouble(1.5, 4)),
                new Point(x, bar + 0.8),
                new Point(x - random.nextDouble(-0.2, 1), 10));
        return List.of(angle, stem);
    }

    private static List<List<Point>> nine(SplittableRandom random) {
        double radius = random.nextDouble(1.2, 2.3);
        double start = random.nextDouble(-0.9, -0.2);
        List<Point> line = new ArrayList<>();
        for (int i = 0; i <= 8; i++) {
            double angle = start - i * 2 * Math.PI / 8.3;
            line.add(new Point(1.15 * radius * Math.cos(angle), radius + radius * Math.sin(angle)));
        }
        line.add(new Point(1.1 * radius, 4.5));
        line.add(new Point(radius, 7));
        line.add(new Point(0.4 * radius, 9.2));
        line.add(new Point(-0.5 * radius, 10));
        line.add(new Point(-radius - random.nextDouble(0.3, 2.5), 9.4 + random.nextDouble(-0.8, 0.3)));
        return List.of(line);
    }

    /** The lines, 10 high, as a hand writes them. */
    private static Sketch written(List<List<Point>> lines, SplittableRandom random) {
        double aspect = random.nextDouble(0.75, 1.2);
        double lean = random.nextDouble(-0.1, 0.45);
        double turn = random.nextDouble(-0.12, 0.12);
        List<Stroke> strokes = new ArrayList<>();
        for (List<Point> line : lines) {
            List<Point> points = new ArrayList<>();
            for (Point point : line) {
                double x = point.x() * aspect - lean * (point.y() - 5) + random.nextDouble(-TREMBLE, TREMBLE);
                double y = point.y() - 5 + random.nextDouble(-TREMBLE, TREMBLE);
                points.add(new Point(x * Math.cos(turn) - y * Math.sin(turn), x * Math.sin(turn) + y * Math.cos(turn)));
            }
            strokes.add(new Stroke(points));
        }
        return new Sketch(strokes, 0);
    }

    private static List<Point> line(double x0, double y0, double x1, double y1) {
        return List.of(new Point(x0, y0), new Point(x1, y1));
    }
}
