package inkling.app.explore.wall;

import com.sun.management.OperatingSystemMXBean;
import inkling.app.Launch;
import inkling.app.WindowBench;
import inkling.data.DataSet;
import inkling.data.format.SpriteBytes;
import java.lang.management.ManagementFactory;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.control.Slider;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Scrolling the grid in the program's own window, 1400x900, thumbnails of 28 pixels, software renderer: 300 frames, each
 * scrolled on by 37 pixels. What counts is the line after each iteration: the CPU time of the whole process a frame.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@Warmup(iterations = 5)
@Measurement(iterations = 8)
public class Scrolling extends WindowBench {
    private static final int FRAMES = 300;

    @Param({"65000", "8000000"})
    private int rows;

    private WallPane grid;

    @Setup
    public void open() throws Exception {
        open(Launch.plain());
        frames(() ->
                !window().reading().busyProperty().get() && window().session().getModel() != null && window().isIdle());
        Platform.runLater(() -> {
            grid = (WallPane) scene().lookup("#wall");
            ((Slider) scene().lookup("#size")).setValue(0);
        });
        int[] painted = {0};
        frames(() -> painted[0]++ > 2);
        if (rows > DataSet.MNIST_ROWS) {
            Platform.runLater(() -> window().session()
                    .useData(new DataSet(SpriteBytes.repeated(rows), SpriteBytes.labels(rows), rows / 2)));
            int[] seen = {0};
            frames(() -> seen[0]++ > 100);
        }
    }

    @Benchmark
    public void threeHundredFrames() throws Exception {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = process.getProcessCpuTime();
        int[] seen = {0};
        frames(() -> {
            grid.scrollBy(37);
            return ++seen[0] == FRAMES;
        });
        System.out.printf(
                "%,d rows: CPU %.2f ms a frame%n", rows, (process.getProcessCpuTime() - before) / 1e6 / FRAMES);
    }

    @TearDown(Level.Trial)
    public void close() throws Exception {
        closeWindow();
    }

    /** Asks once a frame until something is so. */
    private static void frames(BooleanSupplier done) throws InterruptedException {
        CountDownLatch latch = new CountDownLatch(1);
        AnimationTimer timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (latch.getCount() > 0 && done.getAsBoolean()) {
                    latch.countDown();
                }
            }
        };
        Platform.runLater(timer::start);
        latch.await();
        Platform.runLater(timer::stop);
    }
}
