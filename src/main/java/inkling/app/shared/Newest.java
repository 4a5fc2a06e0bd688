package inkling.app.shared;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Live work of which only the newest input matters: at most one is being worked on and one waits, and a newer input
 * takes the place of the one that waits. Inputs come, and results are handed over, on the FX thread.
 */
public final class Newest<T, R> {
    private final Background background;
    private final Function<T, R> work;
    private final Consumer<? super R> success;
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private boolean busy;

    Newest(Background background, Function<T, R> work, Consumer<? super R> success) {
        this.background = background;
        this.work = work;
        this.success = success;
    }

    /** Takes the newest input. */
    public void submit(T input) {
        waiting.set(input);
        next();
    }

    private void next() {
        if (busy || waiting.get() == null) {
            return;
        }
        busy = true;
        background.run(this::workOnNewest, this::done, this::failed);
    }

    private R workOnNewest() {
        T input = waiting.getAndSet(null);
        if (input == null) {
            throw new IllegalStateException("woken with nothing to do");
        }
        return work.apply(input);
    }

    private void done(R result) {
        busy = false;
        success.accept(result);
        next();
    }

    private void failed(Exception problem) {
        busy = false;
        next();
        throw new IllegalStateException(problem);
    }
}
