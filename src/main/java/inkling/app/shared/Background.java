package inkling.app.shared;

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

    /** Runs the work off the FX thread; then, on it, hands its value to {@code success} or what it threw to {@code failure}. */
    public <T> void run(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        underWay.incrementAndGet();
        execute(() -> {
            try {
                T value = work.call();
                finish(() -> success.accept(value));
            } catch (Exception e) {
                finish(() -> failure.accept(e));
            } catch (Error e) {
                finish(() -> failure.accept(new IllegalStateException("stopped by " + e, e)));
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
                handOver.run();
            } finally {
                underWay.decrementAndGet();
            }
        });
    }

    /** Whether no work is under way and all results are handed over. */
    public boolean isIdle() {
        return underWay.get() == 0;
    }

    /** Runs something on the FX thread, soon: how long work reports that it gets on. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    /** A place for work of which only the newest matters; see {@link Newest}. */
    public <T, R> Newest<T, R> newest(Function<T, R> work, Consumer<? super R> success) {
        return new Newest<>(this, work, success);
    }

    @Override
    public void close() {
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
