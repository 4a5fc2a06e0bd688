package inkling.app.draw;

import static inkling.app.PenMovements.onScreen;

import inkling.app.Launch;
import inkling.app.PenMovements;
import inkling.app.Window;
import inkling.app.shared.ScreenName;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
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
    private Window window;
    private Stage stage;
    private PenMovements pen;

    @Setup
    public void open() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        window = new Window(new Launch(null, null, ScreenName.DRAW));
        onScreen(() -> {
            stage = new Stage();
            window.open(stage);
            return stage;
        });
        while (onScreen(() -> window.session().getModel()) == null) {
            LockSupport.parkNanos(10_000_000);
        }
        while (!onScreen(() -> isPlacing())) {
            LockSupport.parkNanos(10_000_000);
        }
        pen = new PenMovements(stage.getScene());
    }

    @Setup(Level.Invocation)
    public void pause() throws Exception {
        pen.pause();
    }

    @Benchmark
    public void fromPenToBars() throws Exception {
        pen.move(window.session().pad().drawingProperty());
    }

    /** The same for the star on the map. */
    @Benchmark
    public void fromPenToMap() throws Exception {
        pen.move(window.session().map().drawing().placeProperty());
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
}
