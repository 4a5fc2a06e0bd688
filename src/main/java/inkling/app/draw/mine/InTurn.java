package inkling.app.draw.mine;

import inkling.app.shared.Background;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Background work that has to be done in the order it was asked for, one piece after another. FX thread only. */
final class InTurn {
    private final Background background;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    InTurn(Background background) {
        this.background = background;
    }

    /** Does the work when all that was asked for before is done; see {@link Background#run}. */
    <T> void run(Callable<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        waiting.add(() -> background.run(work, value -> done(() -> success.accept(value)), problem -> {
            done(() -> failure.accept(problem));
        }));
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
