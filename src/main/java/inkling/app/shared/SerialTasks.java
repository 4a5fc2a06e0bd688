package inkling.app.shared;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Background work that has to be done in the order it was submitted, one task after another. FX thread only. */
public final class SerialTasks {
    private final Background background;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    public SerialTasks(Background background) {
        this.background = background;
    }

    /** Does the work when all that was submitted before is done; see {@link Background#run}. */
    public <T> void run(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        waiting.add(() -> background.run(
                work, value -> done(() -> success.accept(value)), problem -> done(() -> failure.accept(problem))));
        next();
    }

    private void done(Runnable handOver) {
        busy = false;
        try {
            handOver.run();
        } finally {
            next();
        }
    }

    private void next() {
        if (!busy && !waiting.isEmpty()) {
            busy = true;
            waiting.remove().run();
        }
    }
}
