package inkling.app.train;

import inkling.app.Launch;
import inkling.app.Window;
import inkling.app.shared.ScreenName;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time from one frame to the next while a network trains on all cores, in the program's own window at 1400x900 with the
 * software renderer: on the Train screen, whose curves grow or whose dots turn, and on Explore beside it.
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
public class FramesWhileTraining {
    private final Semaphore frames = new Semaphore(0);
    private Window window;
    private Stage stage;
    private AnimationTimer timer;

    /** The preset that trains; {@code none} for a window at rest. */
    @Param({"none", "shipped", "quick"})
    public String preset;

    @Param({"train", "tour", "explore"})
    public String screen;

    @Setup
    public void open() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        window = new Window(new Launch(null, null, ScreenName.TRAIN));
        onScreen(() -> {
            stage = new Stage();
            window.open(stage);
            timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frames.release();
                }
            };
            timer.start();
            return stage;
        });
        while (onScreen(() ->
                window.session().getData() == null || window.session().getData().rows() < 65_000)) {
            LockSupport.parkNanos(10_000_000);
        }
        if (!preset.equals("none")) {
            fire("#preset-" + preset);
            fire("#start");
            while (onScreen(() -> window.session().getRun()).isEmpty()) {
                LockSupport.parkNanos(10_000_000);
            }
        }
        if (screen.equals("tour")) {
            fire("#as-tour");
        } else {
            onScreen(() -> {
                window.session().open(ScreenName.of(screen));
                return screen;
            });
        }
    }

    @Benchmark
    public void fromFrameToFrame() throws InterruptedException {
        frames.drainPermits();
        frames.acquire();
    }

    @TearDown
    public void close() throws Exception {
        onScreen(() -> {
            timer.stop();
            stage.close();
            return stage;
        });
        window.close();
        Platform.exit();
    }

    private void fire(String id) throws Exception {
        onScreen(() -> {
            ((ButtonBase) stage.getScene().lookup(id)).fire();
            return id;
        });
    }

    private static <T> T onScreen(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }
}
