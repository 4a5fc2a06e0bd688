package inkling.app.shared;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Live work of which only the latest input matters: at most one input is being worked on and one waits, and a newer one replaces
 * the one that waits. Inputs are submitted, and results and failures are handed over, on the FX thread.
 */
public final class LatestTask<T, R> {
    private final Background background;
    private final Function<T, R> work;
    private final Consumer<? super R> success;
    private final Consumer<? super Exception> failure;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private boolean busy;

    LatestTask(
            Background background,
            Function<T, R> work,
            Consumer<? super R> success,
            Consumer<? super Exception> failure) {
        this.background = background;
        this.work = work;
        this.success = success;
        this.failure = failure;
    }

    /** Takes the latest input. */
    public void submit(T input) {
        waiting.set(input);
        next();
    }

    private void next() {
        if (busy || waiting.get() == null) {
            return;
        }
        busy = true;
        background.run(
                this::workOnLatest,
                result -> done(() -> success.accept(result)),
                problem -> done(() -> failure.accept(problem)));
    }

    private R workOnLatest() {
        T input = waiting.getAndSet(null);
        if (input == null) {
            throw new IllegalStateException("expected an input to work on, found none");
        }
        return work.apply(input);
    }

    private void done(Runnable handOver) {
        busy = false;
        try {
            handOver.run();
        } finally {
            next();
        }
    }
}
