package inkling.sketch.generated;

import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A form of a digit that is taught in many schools but is rare in MNIST, which was written in the United States; and for each
 * digit that such a form could be mistaken for, a common form, so that clean strokes are no sign of the rare one. A form has
 * several variants with the same strokes; what it draws is interpolated between them.
 */
public enum RareForm {
    /** The 1 with an upstroke, which a model trained on MNIST alone takes for a 7. */
    FLAGGED_ONE(
            1,
            "-1.2,3 -0.8,1.6 0,0 0,5 0,10",
            "-2.5,5.5 -1.2,2.8 0,0 0,5 0,10",
            "-5.5,4 -2.8,2.1 0,0 -0.6,5 -1.5,10",
            "-3.5,2.4 -1.9,0.8 0,0 -0.5,5 -1,10",
            "-4.5,2.8 -2.4,2.5 0,0 -0.6,5 -1.5,10"),
    /** The 1 with an upstroke and a base line. */
    FOOTED_ONE(
            1,
            "-1.2,3 -0.8,1.6 0,0 0,5 0,10 | -1.5,10 0,10 1.8,10",
            "-3.5,3.5 -1.8,2 0,0 0,5 0,10 | -2.5,9.9 0,10 2.5,9.8",
            "-2.5,2.2 -1.4,1 0,0 -0.2,5 -0.4,10 | -3,10 0,10 3,10"),
    /** The 1 whose upstroke begins with a curl, close to the stem. */
    CURLED_ONE(
            1,
            "-1.8,3 -1.5,4 -0.9,2.5 0,0 -0.5,5 -1.2,10",
            "-1.2,1.6 -1.7,3.4 -1,2.4 0,0 0.1,5 0.2,10",
            "-2.2,3.4 -1.4,4.6 -0.6,2.8 0.2,0 -0.4,5 -1.2,10"),
    /** The 7 with a bar through its stem. */
    BARRED_SEVEN(
            7,
            "0,0.5 3,0.2 6,0 4,5 2,10 | 1.5,5 4,5 6.3,5",
            "0,2 2.5,0 5.5,1.2 4,5.5 1.5,10 | 1,6 3.5,5.8 5.8,5.6",
            "0.5,1.2 3,0 5.5,0.8 3.8,5.5 1.5,10 | 1.6,7.4 3.8,7.2 6.5,7",
            "0,0 2.8,0 5.2,0 5,5 4.8,10 | 2.5,5.2 4.8,5 7,4.6",
            "0,1.8 1.6,0 3.8,0.8 3.4,4.5 1,10 | 0.6,5.6 2.8,5.4 5.2,5.2",
            "0,1 2.4,0.6 5,0 3,5 1,10 | 1,4.6 3,4.4 5.2,4"),
    /** The 7 that begins with a short stroke downward. */
    HOOKED_SEVEN(
            7,
            "0,2.6 0.1,0.4 3,0.2 6,0 4,5 2,10",
            "0,3.4 -0.2,0 2.6,0.3 5.2,0 4.8,5 4.2,10",
            "0.2,1.6 0,0 3,0 6.4,0.2 4.6,5 3,10"),
    /** The common 7, its top straight or rising. */
    PLAIN_SEVEN(7, "0,0.3 3,0.2 6,0 4,5 2,10", "0,0.9 3,0.6 6,0 3.6,5 1,10", "0,0 2.6,0.3 5.2,0 4.6,5 4,10"),
    /** The 4 of two strokes, open at the top. */
    OPEN_FOUR(
            4,
            "0.6,0 0.2,4 0,7 0.6,8 2.2,7.2 | 2.2,5 2,7.5 1.8,10",
            "2.5,0 1,3.5 0,6.5 2.5,6.6 6,6 | 4.6,2.5 4.2,6.5 3.8,10",
            "1.5,0 0.6,3 0,6 2,6.2 4.5,5.6 | 4,0.5 3.5,5 3,10",
            "0.8,0 0.3,4 0,8 2,8.2 4,7.6 | 3.2,5 3,8 2.8,10"),
    /** The 4 of one stroke with a loop. */
    LOOPED_FOUR(
            4,
            "3,0 1.5,2.5 0,5.2 2.5,5.6 5,4.6 5.4,3.2 4.6,4.2 4,7 3.4,10",
            "2.5,0.3 1,2 0,4.2 2.4,5.8 5.2,4.5 5.8,2.2 5,3 4.2,6.6 3.5,10",
            "2,0 1,2.6 0.2,5 1.8,5.4 3.2,4 3.2,2.4 2.8,3.6 2.4,6.8 2,10"),
    /** The 9 with a small loop and a tail that curves far to the left. */
    HOOKED_NINE(
            9,
            "3.2,1 2,0 0.6,1 0.8,2.4 2.2,2.6 3.3,1.2 3.6,3.5 4.6,6 4.2,8.5 2.2,10 -0.5,9.6",
            "4,1.2 2.2,0 0.3,1.6 1,3.8 3,3.6 4.1,1.2 4,4 3.9,6.5 3.4,8.8 2,10 0,9",
            "2,0.6 1.2,0 0.3,1 0.6,2.2 1.5,2 2.1,0.7 2,4 1.9,6.5 1.4,9 0.2,10 -1.8,9.4",
            "4,1 2,0 0,1.4 1,3.2 3,3 4,1.2 4.4,4 4.6,6.5 3.4,9 0,10 -3.5,9.6"),
    /** The 9 with a flat loop and a straight, slanted stem. */
    LEANING_NINE(
            9,
            "5,0.6 2.5,0 0,0.8 1.5,1.8 4,1.4 5.6,0.4 4.4,3 3,5.5 1.6,7.8 0,10",
            "4.5,1 2,0.2 0,1.6 1.4,3 3.6,2.4 5,0.6 4.2,3.4 3,6 2,8 0.8,10",
            "4,0.8 2,0 0,1.8 1.2,3.6 3.2,2.8 4.2,0.6 4.1,3.5 4,6 4,8 4,10"),
    /** The 8 of one stroke whose ends do not meet. */
    OPEN_EIGHT(
            8,
            "5,0.8 2.8,0 0.8,1.6 2.6,4.4 4.4,7.2 2.6,10 0.4,8 2,5.2 4,2.8 5.6,0.4",
            "6,0 4,0.2 2.6,2 2.8,4.6 2.6,7.6 1,10 0,8.6 1.4,6 3.8,3 6.4,0.6",
            "4.6,1.6 3,0 1.2,1.6 2.8,4.4 4.6,7.4 2.8,10 0.8,8 2,5.4 3.2,3.8 4,2.8"),
    /** The 3 with a flat top. */
    FLAT_THREE(
            3,
            "0.5,0.3 2.5,0.2 5,0 3.5,2 2,4 4,4.4 5.2,6.8 3.6,9.4 0,9.6",
            "0,0 2.5,0 5,0.2 3.8,2 2.6,3.6 4.6,4.6 5.4,7 3.4,9.8 0,9",
            "0.4,1 2,0 4.2,0.6 3.8,2.4 2.2,4.2 4.2,5 4.8,7.2 3,10 -0.4,9.6"),
    /** The common 2, its base straight. */
    PLAIN_TWO(
            2,
            "0.2,1.6 2,0 4.6,1.4 3.4,5 0.4,10 3,9.9 6,10",
            "0,2.6 2.4,0 5,2 3.4,5.4 0,9.8 2.6,9.4 5.4,9.8",
            "0.4,1 2.4,0 4.2,1.2 3.4,4.4 1,9.6 3.4,10 6.4,9.4"),
    /** The 0 whose ends cross or do not quite meet. */
    CROSSED_ZERO(
            0,
            "3,0.5 1,1.5 0,5 1,9 3,10 5,8.5 5.6,5 5,1.5 3,0.2 1.8,1",
            "3.6,1.2 1.2,1 0,5 1.2,9.2 3.2,10 5.4,8 5.4,4 4.2,1 2.6,0.4 2,-0.6",
            "2.4,0.6 0.8,2 0,5 0.8,8.6 2.6,10 4.4,8.4 5,5 4.6,2 3.8,0.8 3,0"),
    /** The common 5 of two strokes, its top bar short or long. */
    HATTED_FIVE(
            5,
            "0.6,0.4 0.4,2.2 0.2,4.4 2.6,3.8 5,6.4 3.4,9.6 0,9.4 | 0.6,0.2 3,0.2 5.6,0",
            "1.4,0.2 1,2 0.6,4 3,3.8 5,6.6 3,9.8 0,9 | 1.4,0 4.4,-0.1 7.6,-0.3",
            "0.8,1 0.6,2.6 0.6,4.6 2.6,4.2 4.2,6.8 2.6,9.8 -0.4,9.4 | 1,0.4 3,0.2 5.4,0.2"),
    /** The common 6, its stem straight or curved. */
    PLAIN_SIX(
            6,
            "4,0 1.6,2 0.2,5.5 0.8,9 3,10 4.8,8 3.6,6 1.4,6.4 0.4,8",
            "2.4,0 1,2.6 0,6 0.6,9.2 2.4,10 3.8,8.2 3,6.4 1.2,6.6 0.2,8.2",
            "4.8,0.4 2,1.4 0.2,5 0.8,9 3.2,10 5.4,7.6 4,5.2 1.6,5.8 0.4,7.6");

    /** How far points stray, in a digit that is 10 high. */
    private static final double JITTER = 0.14;

    private final int digit;

    @SuppressWarnings("ImmutableEnumChecker") // lists that cannot change, of records
    private final List<List<Stroke>> variants;

    RareForm(int digit, String... variants) {
        this.digit = digit;
        this.variants = Arrays.stream(variants).map(Patterns::parse).toList();
    }

    /** The digit that it is a form of. */
    public int digit() {
        return digit;
    }

    /** One drawing, 10 high; always the same for the same seed. */
    public Sketch draw(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] weights = weights(random);
        double aspect = random.nextDouble(0.75, 1.2);
        double lean = random.nextDouble(-0.1, 0.45);
        double turn = random.nextDouble(-0.12, 0.12);
        List<Stroke> strokes = new ArrayList<>();
        for (int stroke = 0; stroke < variants.get(0).size(); stroke++) {
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < variants.get(0).get(stroke).points().size(); i++) {
                Point point = interpolated(stroke, i, weights);
                double height = 10 * point.y() - 5 + random.nextDouble(-JITTER, JITTER);
                double x = 10 * point.x() * aspect - lean * height + random.nextDouble(-JITTER, JITTER);
                points.add(new Point(
                        x * Math.cos(turn) - height * Math.sin(turn), x * Math.sin(turn) + height * Math.cos(turn)));
            }
            strokes.add(new Stroke(points));
        }
        return new Sketch(strokes, 0);
    }

    /** The weight of each variant in a drawing: usually one or two of them dominate. */
    private double[] weights(SplittableRandom random) {
        double[] weights = new double[variants.size()];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.pow(-Math.log(1 - random.nextDouble()), 2);
            sum += weights[i];
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private Point interpolated(int stroke, int point, double[] weights) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < weights.length; i++) {
            Point one = variants.get(i).get(stroke).points().get(point);
            x += weights[i] * one.x();
            y += weights[i] * one.y();
        }
        return new Point(x, y);
    }
}
