package inkling.app.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;

/** The only place with threads: runs work off the FX thread and hands its result back on it. */
public final class Background implements AutoCloseable {
    private final Executor workers;
    private final Executor screen;
    private final AtomicInteger underWay = new AtomicInteger();
    private final List<Runnable> beforeClose = new ArrayList<>();
    private volatile boolean closed;
    private Consumer<? super Exception> reporter = problem -> {
        throw new IllegalStateException(problem);
    };

    /** Real threads, and the FX thread for results. */
    public Background() {
        this(Executors.newCachedThreadPool(Background::daemon), Platform::runLater);
    }

    private Background(Executor workers, Executor screen) {
        this.workers = workers;
        this.screen = screen;
    }

    /** For tests: everything at once, on the calling thread. */
    public static Background inline() {
        return on(Runnable::run);
    }

    /** For tests: work where and when somebody else has it done, results on the thread of the work. */
    public static Background on(Executor workers) {
        return new Background(workers, Runnable::run);
    }

    /**
     * Runs the work off the FX thread; then, on it, hands its value to {@code success} or what it threw, which is logged, to
     * {@code failure}.
     */
    public <T> void run(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        underWay.incrementAndGet();
        execute(() -> {
            try {
                T value = work.call();
                finish(() -> success.accept(value));
            } catch (Exception e) {
                Failures.log(e);
                finish(() -> failure.accept(e));
            } catch (Error e) {
                Failures.log(e);
                finish(() -> failure.accept(new IllegalStateException(e.toString(), e)));
            }
        });
    }

    private void execute(Runnable work) {
        try {
            workers.execute(work);
        } catch (RejectedExecutionException e) {
            // closed: the window that would show the result is gone
            underWay.decrementAndGet();
        }
    }

    private void finish(Runnable handOver) {
        screen.execute(() -> {
            try {
                if (!closed) {
                    handOver.run();
                }
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    /** Where {@link #report} takes failures to; until it is set they are thrown. */
    public void setReporter(Consumer<? super Exception> newReporter) {
        reporter = newReporter;
    }

    /** A failure handler for work whose failure has no place of its own on the screen. */
    public void report(Exception problem) {
        reporter.accept(problem);
    }

    /** Whether no work is under way and all results are handed over. */
    public boolean isIdle() {
        return underWay.get() == 0;
    }

    /** Runs something on the FX thread, soon: how long work reports that it gets on. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    /** Work of which only the latest input matters; see {@link LatestTask}. */
    public <T, R> LatestTask<T, R> latest(
            Function<T, R> work, Consumer<? super R> success, Consumer<? super Exception> failure) {
        return new LatestTask<>(this, work, success, failure);
    }

    /** Whether the window that this work is for has closed: long work checks now and then, and stops. Any thread. */
    public boolean isClosed() {
        return closed;
    }

    /** What is done when this closes, before all work is interrupted, such as to wait for a write. FX thread. */
    void beforeClose(Runnable action) {
        beforeClose.add(action);
    }

    /** Interrupts all work, but lets that end which stores what the user made; results that still come are dropped. */
    @Override
    public void close() {
        closed = true;
        beforeClose.forEach(Runnable::run);
        if (workers instanceof ExecutorService service) {
            service.shutdownNow();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "inkling-background");
        thread.setDaemon(true);
        return thread;
    }
}
