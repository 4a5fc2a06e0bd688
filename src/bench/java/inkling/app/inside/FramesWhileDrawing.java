package inkling.app.inside;

import inkling.app.PenMovements;
import inkling.app.WindowBench;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.LongAdder;
import javafx.animation.AnimationTimer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The time from one frame to the next on the Inside screen of the shipped model at 1400x900, with the software renderer, while JavaFX's
 * robot moves the pen in every frame. Prints how many of the frames had new numbers in all maps and bars.
 */
@State(Scope.Benchmark)
public class FramesWhileDrawing extends WindowBench {
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
