package inkling.sketch.generated;

import inkling.sketch.Point;
import inkling.sketch.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Letters and shapes as strokes in a square of side 1. B, C, D, G, I, J, L, O, P, Q, S, U and Z and the lowercase letters
 * that look like them are left out, because they look too much like digits.
 */
final class Patterns {
    static final List<List<Stroke>> LETTERS = all(
            "0,10 5,0 10,10 | 2,6 8,6", // A
            "9,0 0,0 0,10 | 0,5 7,5", // F
            "0,0 0,10 | 10,0 10,10 | 0,5 10,5", // H
            "0,0 0,10 | 9,0 0,6 | 2,5 10,10", // K
            "0,10 1,0 5,6 9,0 10,10", // M
            "0,0 10,0 | 5,0 5,10", // T
            "0,0 5,10 10,0", // V
            "0,0 2,10 5,3 8,10 10,0", // W
            "0,3 0,10 | 0,5 3,3 5,5 5,10 | 5,5 8,3 10,5 10,10", // m
            "2,0 2,10 | 2,6 4,4 7,5 7.5,10", // h
            "3,3 3,10 | 3,5 5,3 7,3.4", // r
            "7,1 5,0 4,2 4,10 | 2,4 7,4"); // f

    static final List<List<Stroke>> CALIBRATION_LETTERS = all(
            "9,0 0,0 0,10 9,10 | 0,5 7,5", // E
            "0,10 0,0 10,10 10,0", // N
            "0,10 0,0 7,0 9,2 7,5 0,5 | 4,5 9,10", // R
            "0,0 10,10 | 10,0 0,10", // X
            "0,0 5,5 10,0 | 5,5 5,10", // Y
            "3,2 3,8 5,10 8,8 | 0,4 7,4", // t
            "2,0 2,10 | 7,3 2,7 8,10", // k
            "2,3 2,10 | 2,5 5,3 7,5 7,10"); // n

    static final List<List<Stroke>> OTHER_LETTERS = all(
            "9,1 6,0 2,1 0,5 2,9 6,10 9,9", // C
            "8,0 8,7 6,10 2,10 0,7", // J
            "0,0 0,10 8,10", // L
            "0,10 0,0 6,0 9,2 6,5 0,5", // P
            "0,0 0,7 3,10 7,10 10,7 10,0", // U
            "7,0 7,10 | 7,6 4,4 1,7 4,10 7,8", // d
            "2,3 2,8 4,10 7,8 7,3 | 7,3 7,10", // u
            "0,3 2,10 5,5 8,10 10,3"); // w

    static final List<List<Stroke>> SHAPES = all(
            "2,10 5,0 8,10 0,4 10,4 2,10", // star
            "0,5 10,5 | 6,1 10,5 6,9", // arrow
            "5,10 0,4 0,2 2,0 4,1 5,3 6,1 8,0 10,2 10,4 5,10", // heart
            "1,10 1,4 5,0 9,4 9,10 1,10 | 4,10 4,7 6,7 6,10", // house
            "0,6 3,10 10,0", // check mark
            "0,3 10,3 | 0,7 10,7", // equals
            "5,5 6,5 6,6 4,7 3,5 4,3 7,3 8,6 6,9 2,8 1,4 4,0 9,1", // spiral
            "0,0 10,0 10,10 0,10 0,0 10,10", // envelope
            "5,0 10,9 0,9 5,0 | 5,3 5,6", // warning sign
            "5,0 9,2 10,5 9,8 5,10 1,8 0,5 1,2 5,0 | 3,4 3,4.5 | 7,4 7,4.5 | 3,7 5,8 7,7", // face
            "0,0 10,0 10,8 0,8 0,0", // box
            "3,0 0,5 3,10 | 7,0 10,5 7,10"); // brackets

    static final List<List<Stroke>> CALIBRATION_SHAPES = all(
            "5,0 5,10 | 0,5 10,5", // plus
            "3,0 3,10 | 7,0 7,10 | 0,3 10,3 | 0,7 10,7", // hash
            "0,5 2,2 4,5 6,8 8,5 10,2", // wave
            "5,0 10,5 5,10 0,5 5,0", // diamond
            "6,0 1,6 5,6 3,10 9,4 5,4 6,0", // lightning
            "0,8 10,8 8,10 2,10 0,8 | 5,8 5,0 9,7 5,7", // boat
            "5,10 5,5 | 2,6 5,0 8,6 2,6", // tree
            "0,4 4,4 5,0 6,4 10,4 7,6 8,10 5,7 2,10 3,6 0,4"); // outline of a star

    static final List<List<Stroke>> OTHER_SHAPES = all(
            "1,10 1,0 9,2 1,5", // flag
            "1,2 2,10 7,10 8,2 1,2 | 8,4 10,5 9,7 7.5,7", // cup
            "0,5 2,1 5,0 8,1 10,5 0,5 | 5,5 5,9 6,10 7,9", // umbrella
            "0,5 4,2 8,5 4,8 0,5 | 8,5 10,2 10,8 8,5", // fish
            "5,0 9,2 10,5 9,8 5,10 1,8 0,5 1,2 5,0 | 2,2 8,8", // no entry
            "0,10 0,7 3,7 3,4 6,4 6,1 10,1", // stairs
            "1,0 9,0 1,10 9,10 1,0", // hourglass
            "5,0 5,10 | 2,3 8,3 | 0,7 2,9 5,10 8,9 10,7"); // anchor

    private Patterns() {}

    private static List<List<Stroke>> all(String... texts) {
        return Stream.of(texts).map(Patterns::parse).toList();
    }

    /** Strokes separated by bars, points by spaces; coordinates 0..10. */
    static List<Stroke> parse(String text) {
        List<Stroke> strokes = new ArrayList<>();
        for (String line : text.split(" \\| ", -1)) {
            List<Point> points = new ArrayList<>();
            for (String place : line.split(" ", -1)) {
                String[] numbers = place.split(",", -1);
                points.add(new Point(Double.parseDouble(numbers[0]) / 10, Double.parseDouble(numbers[1]) / 10));
            }
            strokes.add(new Stroke(points));
        }
        return List.copyOf(strokes);
    }
}
