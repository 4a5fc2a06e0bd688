package inkling.app.inside;

import static inkling.app.PenMovements.onScreen;

import inkling.app.PenMovements;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import javafx.animation.AnimationTimer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
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
 * The time from one frame to the next on the Inside screen of the shipped model at 1400x900, with the software renderer, while JavaFX's
 * robot moves the pen in every frame. Prints how many of the frames had new numbers in all maps and bars.
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
public class FramesWhileDrawing {
    @Param({"nothing", "value"})
    public String held;

    private final Semaphore frames = new Semaphore(0);
    private final LongAdder counted = new LongAdder();
    private final LongAdder renewed = new LongAdder();
    private InsideStage inside;
    private AnimationTimer timer;

    @Setup
    public void open() throws Exception {
        inside = new InsideStage(held, 900);
        PenMovements pen = new PenMovements(inside.scene());
        onScreen(() -> {
            inside.values().addListener((values, before, now) -> renewed.increment());
            timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    pen.moveOn();
                    counted.increment();
                    frames.release();
                }
            };
            timer.start();
            return timer;
        });
    }

    @Setup(Level.Iteration)
    public void count() {
        counted.reset();
        renewed.reset();
    }

    @Benchmark
    public void fromFrameToFrame() throws InterruptedException {
        frames.drainPermits();
        frames.acquire();
    }

    @TearDown(Level.Iteration)
    public void print() {
        System.out.printf("%d frames, %d with new numbers%n", counted.sum(), renewed.sum());
    }

    @TearDown
    public void close() throws Exception {
        onScreen(() -> {
            timer.stop();
            return timer;
        });
        inside.close();
    }
}
