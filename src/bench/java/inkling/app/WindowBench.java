package inkling.app;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** What is measured at a window without a screen, with the software renderer; and the program's own window, for who wants it. */
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
public abstract class WindowBench {
    private Window window;
    private Stage stage;

    /** Starts JavaFX. */
    public static void startToolkit() throws InterruptedException {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
    }

    /** Does something on the FX thread, and waits for it. */
    public static <T> T onScreen(Callable<T> action) throws Exception {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        return task.get();
    }

    /** Waits until something is so, asked on the FX thread. */
    public static void until(Callable<Boolean> condition) throws Exception {
        while (!onScreen(condition)) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    /** Opens the program's own window, 1400x900. */
    protected final void open(Launch launch) throws Exception {
        startToolkit();
        window = new Window(launch);
        onScreen(() -> {
            stage = new Stage();
            window.open(stage);
            return stage;
        });
    }

    protected final Window window() {
        return window;
    }

    protected final Scene scene() {
        return stage.getScene();
    }

    /** Closes the window, and JavaFX. */
    protected final void closeWindow() throws Exception {
        onScreen(() -> {
            stage.close();
            return stage;
        });
        window.close();
        Platform.exit();
    }
}
