package inkling.app.shared;

import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** The only place with threads: runs work off the FX thread and hands its result back on it. */
public final class Background implements AutoCloseable {
    private final Executor workers;
    private final Executor screen;

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
        return new Background(Runnable::run, Runnable::run);
    }

    /** Runs the work off the FX thread; then, on it, hands its value to {@code success} or what it threw to {@code failure}. */
    public <T> void run(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        workers.execute(() -> {
            try {
                T value = work.call();
                screen.execute(() -> success.accept(value));
            } catch (Exception e) {
                screen.execute(() -> failure.accept(e));
            }
        });
    }

    /** Runs something on the FX thread, soon: how long work reports that it gets on. */
    public void onScreen(Runnable action) {
        screen.execute(action);
    }

    /** A place for work of which only the newest matters; see {@link Newest}. */
    public <T, R> Newest<T, R> newest(java.util.function.Function<T, R> work, Consumer<? super R> success) {
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
