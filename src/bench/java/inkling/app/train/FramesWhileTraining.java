package inkling.app.train;

import inkling.app.Launch;
import inkling.app.WindowBench;
import inkling.app.shared.ScreenName;
import java.util.concurrent.Semaphore;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ButtonBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * The time from one frame to the next while a network trains on all cores, in the program's own window at 1400x900 with the
 * software renderer: on the Train screen, whose curves grow or whose dots turn, and on Explore beside it.
 */
@State(Scope.Benchmark)
public class FramesWhileTraining extends WindowBench {
    private final Semaphore frames = new Semaphore(0);
    private AnimationTimer timer;

    /** The preset that trains; {@code none} for a window at rest. */
    @Param({"none", "shipped", "quick"})
    public String preset;

    @Param({"train", "tour", "explore"})
    public String screen;

    @Setup
    public void open() throws Exception {
        open(new Launch(null, null, ScreenName.TRAIN));
        onScreen(() -> {
            timer = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    frames.release();
                }
            };
            timer.start();
            return timer;
        });
        until(() -> window().session().getData() != null
                && window().session().getData().rows() == 65_000);
        if (!preset.equals("none")) {
            fire("#preset-" + preset);
            fire("#start");
            until(() -> !window().session().getRun().isEmpty());
        }
        if (screen.equals("tour")) {
            fire("#as-tour");
        } else {
            onScreen(() -> {
                window().session().open(ScreenName.of(screen));
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
            return timer;
        });
        closeWindow();
    }

    private void fire(String id) throws Exception {
        onScreen(() -> {
            ((ButtonBase) scene().lookup(id)).fire();
            return id;
        });
    }
}
