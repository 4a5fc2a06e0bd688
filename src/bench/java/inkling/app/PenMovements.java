package inkling.app;

import static inkling.app.WindowBench.onScreen;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** A pen moved by JavaFX's robot along an eight on the pad of a window, at any time between two frames. */
public final class PenMovements {
    /** Movements of one stroke, about a second of drawing. */
    private static final int MOVEMENTS = 90;

    private final Scene scene;
    private final Node pad;
    private final Robot robot;
    private int moved;

    /** On the pad of a scene that is shown. */
    public PenMovements(Scene scene) throws Exception {
        this.scene = scene;
        pad = onScreen(() -> scene.lookup("#pad"));
        robot = onScreen(Robot::new);
    }

    /** Begins a new drawing now and then, and lets the next movement fall anywhere between two frames. */
    public void pause() throws Exception {
        if (moved % MOVEMENTS == 0) {
            onScreen(() -> {
                begin();
                return robot;
            });
            LockSupport.parkNanos(100_000_000);
        }
        moved++;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(34_000_000));
    }

    private void begin() {
        robot.mouseRelease(MouseButton.PRIMARY);
        robot.keyType(KeyCode.DELETE);
        robot.mouseMove(place(moved));
        robot.mousePress(MouseButton.PRIMARY);
    }

    /** Moves the pen on from within the FX thread, and begins a new drawing now and then. */
    public void moveOn() {
        if (moved % MOVEMENTS == 0) {
            begin();
        }
        moved++;
        robot.mouseMove(place(moved));
    }

    /** Moves the pen, and waits until what follows from it is in a frame. */
    public void move(Observable following) throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        onScreen(() -> {
            following.addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable changed) {
                    changed.removeListener(this);
                    scene.addPostLayoutPulseListener(new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            shown.countDown();
                        }
                    });
                }
            });
            robot.mouseMove(place(moved));
            return robot;
        });
        if (!shown.await(10, TimeUnit.SECONDS)) {
            throw new IllegalStateException("no answer came");
        }
    }

    /** Where on the screen the pen is after so many movements. */
    private Point2D place(int movement) {
        double angle = 2 * Math.PI * (movement % MOVEMENTS) / MOVEMENTS;
        double side = pad.getLayoutBounds().getWidth();
        return pad.localToScreen(side * (0.5 + 0.18 * Math.sin(2 * angle)), side * (0.5 - 0.3 * Math.cos(angle)));
    }
}
