package inkling.app.draw;

import inkling.app.WindowSteps;
import inkling.app.draw.answer.BarPeek;
import inkling.app.shared.ScreenName;
import inkling.app.shared.pad.PadPeek;
import inkling.learn.Classifier;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** What a person at the pad can do and see, in words. */
abstract class DrawSteps extends WindowSteps {
    /** Opens the window with the pad in front. */
    final void openPad() {
        open();
        onScreen(() -> {
            session().open(ScreenName.DRAW);
            return session();
        });
        settle();
    }

    /** The model is there now. */
    final void useModel(Classifier classifier) {
        onScreen(() -> {
            session().useModel(classifier);
            return session();
        });
    }

    /** Draws a sketch on the pad with the mouse, stroke by stroke, point by point. */
    final void draw(Sketch sketch) {
        sketch.strokes().forEach(this::draw);
    }

    final void draw(Stroke stroke) {
        Node pad = find("#pad", Node.class);
        double scale = onScreen(() -> pad.getLayoutBounds().getWidth()) / Sketch.PAD;
        Robot robot = onScreen(Robot::new);
        for (int i = 0; i < stroke.points().size(); i++) {
            Point point = stroke.points().get(i);
            boolean first = i == 0;
            onScreen(() -> {
                robot.mouseMove(pad.localToScreen(point.x() * scale, point.y() * scale));
                if (first) {
                    robot.mousePress(MouseButton.PRIMARY);
                }
                return robot;
            });
        }
        onScreen(() -> {
            robot.mouseRelease(MouseButton.PRIMARY);
            return robot;
        });
        settle();
    }

    /** A stroke in the pad's units, 280 a side. */
    static Stroke stroke(double... coordinates) {
        return new Stroke(IntStream.range(0, coordinates.length / 2)
                .mapToObj(i -> new Point(coordinates[2 * i], coordinates[2 * i + 1]))
                .toList());
    }

    /** The strokes as the pad took them: on whole pixels of the screen. */
    final Sketch drawn() {
        return onScreen(() -> PadPeek.drawn(find("#pad", Node.class)));
    }

    /** The pad as it looks now. */
    final WritableImage pad() {
        return picture(find("#pad", Node.class));
    }

    /** How much of a digit's bar is filled, 0..1. */
    final double share(int digit) {
        return onScreen(() -> BarPeek.share(find("#bar-" + digit, Node.class)));
    }

    /** The ten percentages as they are written, in tenths of a percent. */
    final int sumOfPercentages() {
        return IntStream.range(0, 10)
                .map(digit -> Integer.parseInt(text("#percent-" + digit).replaceAll("[^0-9]", "")))
                .sum();
    }
}
