package inkling.sketch.generated;

import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A kind of drawing that is not a digit. */
public enum Doodle {
    /** One to three dots: the pen put down and hardly moved. */
    DOT("dot", Use.TRAINING),
    /** Back and forth across the pad, in one to three strokes. */
    SCRIBBLE("scribble", Use.TRAINING),
    /** Letters that do not look like digits. */
    LETTER("letter", Use.TRAINING),
    /** Stars, arrows, hearts, houses, check marks and the like. */
    SHAPE("shape", Use.TRAINING),
    /** Other letters. */
    CALIBRATION_LETTER("calibration letter", Use.CALIBRATION),
    /** Other shapes. */
    CALIBRATION_SHAPE("calibration shape", Use.CALIBRATION),
    /** Letters that nothing is fitted on. */
    OTHER_LETTER("other letter", Use.EVALUATION),
    /** Shapes that nothing is fitted on. */
    OTHER_SHAPE("other shape", Use.EVALUATION);

    /** What a kind is for: what is fitted on some kinds is judged by others. */
    public enum Use {
        /** Models train on it. */
        TRAINING,
        /** Detectors are fitted on it. */
        CALIBRATION,
        /** Both are judged by it. */
        EVALUATION
    }

    /** How far points stray from the pattern, as a fraction of its size. */
    private static final double JITTER = 0.05;

    private final String kind;
    private final Use use;

    Doodle(String kind, Use use) {
        this.kind = kind;
        this.use = use;
    }

    /** What it is called in a calibration's figures: {@code other letter}. */
    public String kind() {
        return kind;
    }

    /** What it is for. */
    public Use use() {
        return use;
    }

    /** One drawing on the pad; the same for the same seed. */
    public Sketch draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return switch (this) {
            case DOT -> dots(random);
            case SCRIBBLE -> scribble(random);
            case LETTER -> copied(Patterns.LETTERS, random);
            case SHAPE -> copied(Patterns.SHAPES, random);
            case CALIBRATION_LETTER -> copied(Patterns.CALIBRATION_LETTERS, random);
            case CALIBRATION_SHAPE -> copied(Patterns.CALIBRATION_SHAPES, random);
            case OTHER_LETTER -> copied(Patterns.OTHER_LETTERS, random);
            case OTHER_SHAPE -> copied(Patterns.OTHER_SHAPES, random);
        };
    }

    private static Sketch dots(SplittableRandom random) {
        List<Stroke> strokes = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            Point at = new Point(random.nextDouble(40, 240), random.nextDouble(40, 240));
            double length = random.nextDouble(6);
            strokes.add(new Stroke(List.of(at, new Point(at.x() + length, at.y() + random.nextDouble(4)))));
        }
        return new Sketch(strokes, pen(random));
    }

    private static Sketch scribble(SplittableRandom random) {
        List<Stroke> strokes = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        int points = (6 + random.nextInt(30)) / count + 2;
        double size = random.nextDouble(80, 240);
        double wide = random.nextDouble(0.4, 1);
        for (int i = 0; i < count; i++) {
            List<Point> line = new ArrayList<>();
            for (int j = 0; j < points; j++) {
                double x = Sketch.PAD / 2 + size * wide * random.nextDouble(-0.5, 0.5);
                double y = Sketch.PAD / 2 + size * random.nextDouble(-0.5, 0.5);
                line.add(new Point(x, y));
            }
            strokes.add(new Stroke(line));
        }
        return new Sketch(strokes, pen(random));
    }

    /** One of the patterns as another person might draw it: rotated, slanted, stretched and slightly irregular. */
    private static Sketch copied(List<List<Stroke>> patterns, SplittableRandom random) {
        List<Stroke> pattern = patterns.get(random.nextInt(patterns.size()));
        double size = random.nextDouble(100, 220);
        double aspect = random.nextDouble(0.6, 1.1);
        double lean = random.nextDouble(-0.35, 0.35);
        double turn = random.nextDouble(-0.2, 0.2);
        List<Stroke> strokes = new ArrayList<>();
        for (Stroke stroke : pattern) {
            List<Point> line = new ArrayList<>();
            for (Point point : stroke.points()) {
                double x = (point.x() - 0.5 + jitter(random)) * aspect - lean * (point.y() - 0.5);
                double y = point.y() - 0.5 + jitter(random);
                line.add(new Point(
                        Sketch.PAD / 2 + size * (x * Math.cos(turn) - y * Math.sin(turn)),
                        Sketch.PAD / 2 + size * (x * Math.sin(turn) + y * Math.cos(turn))));
            }
            strokes.add(new Stroke(line));
        }
        return new Sketch(strokes, pen(random));
    }

    private static double jitter(SplittableRandom random) {
        return random.nextDouble(-JITTER, JITTER);
    }

    private static double pen(SplittableRandom random) {
        return random.nextDouble(10, 40);
    }
}
