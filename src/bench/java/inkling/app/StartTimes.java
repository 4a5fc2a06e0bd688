package inkling.app;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * Starts the program as a user does, says when what was to be seen, and ends: milliseconds from the start of {@code java}
 * to the painted window, to the first digits in it (and the CPU time of all threads until then), to all of them; and the most CPU milliseconds that the FX thread
 * spent at a stretch between the first frame and the last digits.
 */
public final class StartTimes extends Application {
    private static final long START = ManagementFactory.getRuntimeMXBean().getStartTime();

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final AtomicLong longest = new AtomicLong();
    private Window window;
    private int frame;
    private int framesWithDigits;
    private long painted;
    private long firstDigits;
    private long cpuOfFirstDigits;
    private long lastCpu;

    /** Java would not start an application on the class path by itself. */
    public static final class Main {
        public static void main(String... arguments) {
            launch(StartTimes.class, Launch.plain().arguments());
        }
    }

    @Override
    public void init() {
        window = new Window(Launch.of(getParameters().getNamed()));
    }

    @Override
    public void start(Stage stage) {
        window.open(stage);
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                tick();
            }
        }.start();
    }

    /** What is laid out at one tick is painted when the next but one begins. */
    private void tick() {
        long now = System.currentTimeMillis() - START;
        if (++frame == 3) {
            painted = now;
            watch();
        }
        if (window.session().getData() != null && ++framesWithDigits == 3) {
            firstDigits = now;
            cpuOfFirstDigits = process.getProcessCpuTime() / 1_000_000;
        }
        if (firstDigits > 0
                && frame > 30
                && !window.reading().summaryProperty().get().isEmpty()) {
            System.out.printf(
                    "window %d ms, first digits %d ms and %d ms CPU, all read %s, longest on the FX thread %d ms%n",
                    painted,
                    firstDigits,
                    cpuOfFirstDigits,
                    window.reading().summaryProperty().get(),
                    longest.get() / 1_000_000);
            Runtime.getRuntime().halt(0);
        }
    }

    /** Asks the FX thread every millisecond how much it has worked since. */
    private void watch() {
        lastCpu = threads.getCurrentThreadCpuTime();
        Thread heart = new Thread(() -> {
            while (true) {
                LockSupport.parkNanos(1_000_000);
                Platform.runLater(this::beat);
            }
        });
        heart.setDaemon(true);
        heart.start();
    }

    private void beat() {
        long cpu = threads.getCurrentThreadCpuTime();
        longest.accumulateAndGet(cpu - lastCpu, Math::max);
        lastCpu = cpu;
    }
}
