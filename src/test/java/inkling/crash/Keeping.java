package inkling.crash;

import inkling.sketch.ClassName;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import inkling.sketch.mydigits.MyDigit;
import inkling.sketch.mydigits.MyDigits;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A child that keeps drawings and says so: {@code kept 3}. With a last argument {@code undo} it undoes every second one: {@code undone 3}. */
final class Keeping {
    private Keeping() {}

    /**
     * Keeps drawings until it has kept enough.
     *
     * @param arguments the folder, how many to keep, and perhaps {@code undo}
     */
    public static void main(String[] arguments) throws IOException {
        MyDigits digits = MyDigits.open(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        boolean undoes = arguments.length > 2;
        for (int i = 0; i < count; i++) {
            MyDigit kept = digits.keep(drawing(i), ClassName.ofDigit(i % 10), Instant.now());
            Child.say("kept " + kept.id());
            if (undoes && i % 2 == 1) {
                digits.undo();
                Child.say("undone " + kept.id());
            }
        }
    }

    static Sketch drawing(int i) {
        return new Sketch(
                List.of(new Stroke(List.of(new Point(80, 40), new Point(200 - i % 50, 41), new Point(120, 240)))), 24);
    }
}
