package inkling.app.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Background work that has to be done in the order it was submitted, one task after another. FX thread only. */
public final class SerialTasks {
    /** So long the window waits, at most, for a write that is under way when it closes. */
    private static final long PATIENCE_SECONDS = 3;

    private final Background background;
    private final Deque<Task<?>> waiting = new ArrayDeque<>();
    private @Nullable Task<?> current;

    public SerialTasks(Background background) {
        this.background = background;
    }

    /** Tasks that store what the user made: those submitted are done even when the window closes meanwhile. */
    public static SerialTasks thatStore(Background background) {
        SerialTasks tasks = new SerialTasks(background);
        background.beforeClose(tasks::doAll);
        return tasks;
    }

    /** Does the work when all that was submitted before is done; see {@link Background#run}. */
    public <T> void run(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        waiting.add(new Task<>(work, success, failure, new CountDownLatch(1)));
        next();
    }

    private void next() {
        if (current == null && !waiting.isEmpty()) {
            Task<?> task = waiting.remove();
            current = task;
            start(task);
        }
    }

    private <T> void start(Task<T> task) {
        background.run(
                task::call,
                value -> done(() -> task.success.accept(value)),
                problem -> done(() -> task.failure.accept(problem)));
    }

    private void done(Runnable handOver) {
        current = null;
        try {
            handOver.run();
        } finally {
            next();
        }
    }

    /** The results come to nobody: the window is gone. */
    private void doAll() {
        try {
            if (current != null) {
                current.ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            while (!waiting.isEmpty()) {
                Object unused = waiting.remove().call();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            Failures.log(e);
            doAll();
        }
    }

    private record Task<T>(
            Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure, CountDownLatch ended) {
        T call() throws Exception {
            try {
                return work.call();
            } finally {
                ended.countDown();
            }
        }
    }
}
