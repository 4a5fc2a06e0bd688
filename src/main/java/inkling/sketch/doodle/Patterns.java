package inkling.sketch.doodle;

import inkling.sketch.Point;
import inkling.sketch.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Letters and shapes as strokes in a square of side 1. Left out: B, C, D, G, I, J, L, O, P, Q, S, U and Z, too like a digit. */
final class Patterns {
    static final List<List<Stroke>> LETTERS = Stream.of(
                    "0,10 5,0 10,10 | 2,6 8,6", // A
                    "9,0 0,0 0,10 9,10 | 0,5 7,5", // E
                    "9,0 0,0 0,10 | 0,5 7,5", // F
                    "0,0 0,10 | 10,0 10,10 | 0,5 10,5", // H
                    "0,0 0,10 | 9,0 0,6 | 2,5 10,10", // K
                    "0,10 1,0 5,6 9,0 10,10", // M
                    "0,10 0,0 10,10 10,0", // N
                    "0,10 0,0 7,0 9,2 7,5 0,5 | 4,5 9,10", // R
                    "0,0 10,0 | 5,0 5,10", // T
                    "0,0 5,10 10,0", // V
                    "0,0 2,10 5,3 8,10 10,0", // W
                    "0,0 10,10 | 10,0 0,10", // X
                    "3,2 3,8 5,10 8,8 | 0,4 7,4", // t
                    "0,3 0,10 | 0,5 3,3 5,5 5,10 | 5,5 8,3 10,5 10,10") // m
            .map(Patterns::parse)
            .toList();

    static final List<List<Stroke>> SHAPES = Stream.of(
                    "2,10 5,0 8,10 0,4 10,4 2,10", // star
                    "0,5 10,5 | 6,1 10,5 6,9", // arrow
                    "5,10 0,4 0,2 2,0 4,1 5,3 6,1 8,0 10,2 10,4 5,10", // heart
                    "1,10 1,4 5,0 9,4 9,10 1,10 | 4,10 4,7 6,7 6,10", // house
                    "0,6 3,10 10,0", // tick
                    "5,0 5,10 | 0,5 10,5", // plus
                    "0,3 10,3 | 0,7 10,7", // equals
                    "3,0 3,10 | 7,0 7,10 | 0,3 10,3 | 0,7 10,7", // hash
                    "5,5 6,5 6,6 4,7 3,5 4,3 7,3 8,6 6,9 2,8 1,4 4,0 9,1", // spiral
                    "0,0 10,0 10,10 0,10 0,0 10,10", // envelope
                    "0,5 2,2 4,5 6,8 8,5 10,2", // wave
                    "5,0 10,9 0,9 5,0 | 5,3 5,6") // warning sign
            .map(Patterns::parse)
            .toList();

    private Patterns() {}

    /** Strokes by bars, points by blanks, coordinates 0..10. */
    private static List<Stroke> parse(String text) {
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
