package inkling.app.draw;

import inkling.app.Launch;
import inkling.app.Window;
import inkling.app.shared.ScreenName;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long after the pen has moved the new bars, or the star on the map, stand in a frame that goes to the screen: through the
 * program's own window at 1400x900, by JavaFX's robot, with the software renderer. Pen movements come at any time between two frames.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1600x1000-32",
            "-Dprism.order=sw",
            "-Dprism.text=t2k"
        })
public class PenLatency {
    /** Movements of one stroke, about a second of drawing. */
    private static final int MOVEMENTS = 90;

    private Window window;
    private Stage stage;
    private Robot robot;
    private Node pad;
    private int moved;

    @Setup
    public void open() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        window = new Window(new Launch(null, null, ScreenName.DRAW));
        onScreen(() -> {
            stage = new Stage();
            window.open(stage);
            robot = new Robot();
            return stage;
        });
        while (onScreen(() -> window.session().getModel()) == null) {
            LockSupport.parkNanos(10_000_000);
        }
        while (!onScreen(() -> isPlacing())) {
            LockSupport.parkNanos(10_000_000);
        }
        pad = onScreen(() -> stage.getScene().lookup("#pad"));
    }

    /** Begins a new drawing now and then, and lets the movement fall anywhere between two frames. */
    @Setup(Level.Invocation)
    public void pause() throws Exception {
        if (moved % MOVEMENTS == 0) {
            onScreen(() -> {
                robot.mouseRelease(MouseButton.PRIMARY);
                robot.keyType(javafx.scene.input.KeyCode.DELETE);
                robot.mouseMove(place(moved));
                robot.mousePress(MouseButton.PRIMARY);
                return robot;
            });
            LockSupport.parkNanos(100_000_000);
        }
        moved++;
        LockSupport.parkNanos(ThreadLocalRandom.current().nextInt(34_000_000));
    }

    @Benchmark
    public void fromPenToBars() throws Exception {
        move(window.session().pad().drawingProperty());
    }

    /** The same for the star on the map. */
    @Benchmark
    public void fromPenToMap() throws Exception {
        move(window.session().map().drawing().placeProperty());
    }

    /** Moves the pen, and waits until what follows from it is in a frame. */
    private void move(Observable following) throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        onScreen(() -> {
            following.addListener(new InvalidationListener() {
                @Override
                public void invalidated(Observable changed) {
                    changed.removeListener(this);
                    stage.getScene().addPostLayoutPulseListener(new Runnable() {
                        @Override
                        public void run() {
                            stage.getScene().removePostLayoutPulseListener(this);
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

    /** Whether the rows that drawings are compared with are read. */
    private boolean isPlacing() {
        return window.session().map().placedProperty().get()
                && window.session().map().drawing().progressProperty().get() == 1;
    }

    @TearDown
    public void close() throws Exception {
        onScreen(() -> {
            stage.close();
            return stage;
        });
        window.close();
        Platform.exit();
    }

    /** Where on the screen the pen is after so many movements: along an eight. */
    private Point2D place(int movement) {
        double angle = 2 * Math.PI * (movement % MOVEMENTS) / MOVEMENTS;
        double side = pad.getLayoutBounds().getWidth();
        return pad.localToScreen(side * (0.5 + 0.18 * Math.sin(2 * angle)), side * (0.5 - 0.3 * Math.cos(angle)));
    }

    private static <T> T onScreen(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }
}
