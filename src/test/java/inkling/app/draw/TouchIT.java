package inkling.app.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.learn.file.ModelFile;
import inkling.sketch.Point;
import inkling.sketch.Sketch;
import inkling.sketch.Stroke;
import inkling.sketch.StrokeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person who draws with a finger. */
class TouchIT extends DrawSteps {
    private static final int FIRST = 1;
    private static final int SECOND = 2;

    private Sketch two;

    @BeforeEach
    void openWithAModel() throws IOException {
        two = StrokeFile.read(Path.of("assets/samples/digits.jsonl")).get(2).sketch();
        openPad();
        useModel(ModelFile.shipped());
    }

    @Test
    void aFingerDrawsWhatAMouseDraws() {
        draw(two);
        until(
                "all of the mouse's digit is answered",
                () -> window().isIdle() && text("#answer").equals("2"));
        Sketch byMouse = drawn();
        double[] bars = bars();
        press(KeyCode.DELETE);
        until("the pad is empty", () -> text("#answer").isEmpty());

        byMouse.strokes().forEach(stroke -> draw(stroke, false));
        until(
                "all of the finger's digit is answered",
                () -> window().isIdle() && text("#answer").equals("2"));
        assertThat(places(drawn())).isEqualTo(places(byMouse));
        for (int digit = 0; digit < bars.length; digit++) {
            assertThat(share(digit)).isEqualTo(bars[digit], within(1e-6));
        }
    }

    @Test
    void aPalmThatRestsOnThePadMeanwhileDoesNoHarm() {
        two.strokes().forEach(stroke -> draw(stroke, true));
        assertThat(places(drawn())).isEqualTo(places(two));
        until("it is answered", () -> text("#answer").equals("2"));
    }

    @Test
    void theMouseThatIsMadeOfAFingerIsNoSecondStroke() {
        draw(two.strokes().get(0), false);
        onScreen(() -> {
            Node pad = find("#pad", Node.class);
            Event.fireEvent(pad, synthesized(MouseEvent.MOUSE_PRESSED, pad));
            Event.fireEvent(pad, synthesized(MouseEvent.MOUSE_RELEASED, pad));
            return pad;
        });
        assertThat(drawn().strokes()).hasSize(1);
        draw(stroke(40, 40, 40, 60));
        assertThat(drawn().strokes()).as("the mouse draws again").hasSize(2);
    }

    private void draw(Stroke stroke, boolean palm) {
        List<Point> points = stroke.points();
        touch(TouchEvent.TOUCH_PRESSED, FIRST, points.get(0));
        if (palm) {
            touch(TouchEvent.TOUCH_PRESSED, SECOND, new Point(270, 270));
        }
        for (Point point : points.subList(1, points.size())) {
            touch(TouchEvent.TOUCH_MOVED, FIRST, point);
            if (palm) {
                touch(TouchEvent.TOUCH_MOVED, SECOND, new Point(265, 272));
            }
        }
        touch(TouchEvent.TOUCH_RELEASED, FIRST, points.get(points.size() - 1));
        if (palm) {
            touch(TouchEvent.TOUCH_RELEASED, SECOND, new Point(265, 272));
        }
        settle();
    }

    private void touch(EventType<TouchEvent> type, int finger, Point point) {
        onScreen(() -> {
            Canvas pad = find("#pad", Canvas.class);
            double scale = pad.getWidth() / Sketch.PAD;
            Point2D scene = pad.localToScene(point.x() * scale, point.y() * scale);
            Point2D screen = pad.localToScreen(point.x() * scale, point.y() * scale);
            TouchPoint.State state = type == TouchEvent.TOUCH_PRESSED
                    ? TouchPoint.State.PRESSED
                    : type == TouchEvent.TOUCH_MOVED ? TouchPoint.State.MOVED : TouchPoint.State.RELEASED;
            PickResult picked = new PickResult(pad, scene.getX(), scene.getY());
            TouchPoint touched = new TouchPoint(
                    finger, state, scene.getX(), scene.getY(), screen.getX(), screen.getY(), pad, picked);
            Event.fireEvent(pad, new TouchEvent(type, touched, List.of(touched), 1, false, false, false, false));
            return pad;
        });
    }

    private static MouseEvent synthesized(EventType<MouseEvent> type, Node pad) {
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        return new MouseEvent(
                type,
                50,
                50,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                true,
                false,
                true,
                new PickResult(pad, 50, 50));
    }

    private double[] bars() {
        return IntStream.range(0, 10).mapToDouble(this::share).toArray();
    }

    /** The points without their times, to a hundredth of the pad's unit. */
    private static List<List<String>> places(Sketch sketch) {
        return sketch.strokes().stream()
                .map(stroke -> stroke.points().stream()
                        .map(point -> String.format("%.2f %.2f", point.x(), point.y()))
                        .toList())
                .toList();
    }
}
