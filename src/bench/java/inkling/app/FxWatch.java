package inkling.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;

/**
 * Watches what the FX thread does at a stretch: one event, one frame, one result handed over. Every millisecond it is asked how
 * much it has worked since, and every other millisecond what it is at.
 */
final class FxWatch {
    /** Two frames that come later than this are seen. */
    private static final double LONG = 16;

    /** A wait of this many milliseconds counts as well. */
    private static final double LONG_WAIT = 100;

    private static final List<String> PHASES =
            List.of("doCSSPass", "doLayoutPass", "snapshot", "synchronizeSceneNodes", "waitForRenderingToComplete");

    /**
     * @param cpu milliseconds that the FX thread worked
     * @param wall milliseconds from the stretch's start to its end
     * @param causes what it was at, the most frequent first
     */
    record Stretch(double cpu, double wall, String causes) {}

    private record Sample(long at, String cause) {}

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private Thread screen;
    private volatile boolean asked;
    private long lastCpu;
    private long lastTime;

    /** Begins. FX thread, as the first thing of a program. */
    void start() {
        screen = Thread.currentThread();
        lastCpu = threads.getCurrentThreadCpuTime();
        lastTime = System.nanoTime();
        daemon(this::beat, 1_000_000);
        daemon(this::sample, 2_000_000);
    }

    /** The long stretches since the last call. */
    List<Stretch> take() {
        synchronized (samples) {
            List<Stretch> taken = List.copyOf(stretches);
            stretches.clear();
            samples.clear();
            return taken;
        }
    }

    private static void daemon(Runnable action, long nanos) {
        Thread thread = new Thread(() -> {
            while (true) {
                LockSupport.parkNanos(nanos);
                action.run();
            }
        });
        thread.setDaemon(true);
        thread.start();
    }

    private void beat() {
        if (!asked) {
            asked = true;
            Platform.runLater(this::answer);
        }
    }

    private void answer() {
        asked = false;
        long time = System.nanoTime();
        double wall = (time - lastTime) / 1e6;
        double cpu = (threads.getCurrentThreadCpuTime() - lastCpu) / 1e6;
        synchronized (samples) {
            if (cpu > LONG || (wall > LONG_WAIT && !causes().isEmpty())) {
                stretches.add(new Stretch(cpu, wall, causes()));
            }
            samples.clear();
        }
        lastTime = time;
        lastCpu = threads.getCurrentThreadCpuTime();
    }

    private void sample() {
        String cause = cause(screen.getStackTrace());
        if (!cause.isEmpty()) {
            synchronized (samples) {
                samples.add(new Sample(System.nanoTime(), cause));
            }
        }
    }

    private String causes() {
        Map<String, Long> counts = samples.stream()
                .filter(sample -> sample.at > lastTime)
                .collect(Collectors.groupingBy(Sample::cause, Collectors.counting()));
        long all = Math.max(1, counts.values().stream().mapToLong(n -> n).sum());
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()))
                .limit(4)
                .map(entry -> Math.round(100.0 * entry.getValue() / all) + "% " + entry.getKey())
                .collect(Collectors.joining(", "));
    }

    /** The topmost method of the program, within which phase of a frame; empty while the thread waits for events. */
    private static String cause(StackTraceElement[] stack) {
        String own = first(
                stack,
                frame -> frame.getClassName().startsWith("inkling.")
                                && !frame.getClassName().startsWith(FxWatch.class.getName())
                        ? frame.getClassName().replaceAll(".*\\.", "") + "." + frame.getMethodName()
                        : "");
        String phase = first(stack, frame -> PHASES.contains(frame.getMethodName()) ? frame.getMethodName() : "");
        if (own.isEmpty() && phase.isEmpty()) {
            return first(stack, frame -> frame.getClassName().startsWith("javafx.") ? frame.toString() : "");
        }
        return own.isEmpty() || phase.isEmpty() ? own + phase : own + " in " + phase;
    }

    private static String first(StackTraceElement[] stack, Function<StackTraceElement, String> name) {
        return Arrays.stream(stack)
                .map(name)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse("");
    }
}
