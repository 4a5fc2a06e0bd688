package inkling.app.shared;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Live work of which only the latest input matters: at most one input is being worked on and one waits, and a newer one replaces
 * the one that waits. Inputs are submitted, and results and failures are handed over, on the FX thread.
 */
public final class LatestTask<T, R> {
    private final AtomicReference<@Nullable T> waiting = new AtomicReference<>();
    private final Runnable begin;

    LatestTask(
            Background background,
            Function<T, R> work,
            Consumer<? super R> success,
            Consumer<? super Exception> failure) {
        SerialTasks tasks = new SerialTasks(background);
        begin = () -> tasks.run(() -> work.apply(Objects.requireNonNull(waiting.getAndSet(null))), success, failure);
    }

    /** Takes the latest input. */
    public void submit(T input) {
        // an input that still waits has its task already, which will find this one in its place
        if (waiting.getAndSet(input) == null) {
            begin.run();
        }
    }
}
