package inkling.app.shared.map;

import inkling.analysis.neighbors.Work;
import inkling.app.shared.Background;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/** Long work on all rows in the background, of which only the latest counts: to begin other work, or to cancel, stops it. FX thread only. */
public final class RowTask {
    private static final long UPDATE_NANOS = 100_000_000;

    /** What is to be done, off the FX thread. */
    public interface Part<T> {
        T of(Turn turn) throws IOException;
    }

    /** One piece of work, as seen from its own thread. */
    public final class Turn {
        private long shown = System.nanoTime();

        /** Does all steps, and shows how far they are; CancellationException when nobody wants the result any longer. */
        public <T> T finish(Work<T> work) {
            while (work.hasNext()) {
                stopUnlessWanted();
                double part = work.next();
                if (isTime(UPDATE_NANOS)) {
                    onScreen(() -> progress.set(Math.min(part, 0.999)));
                }
            }
            return work.result();
        }

        /** Throws CancellationException when nobody wants the result any longer. */
        void stopUnlessWanted() {
            if (current != this || background.isClosed()) {
                throw new CancellationException();
            }
        }

        /** Whether so many nanoseconds have passed since it last said so: time to show how far the work is. */
        boolean isTime(long nanos) {
            boolean isTime = System.nanoTime() - shown > nanos;
            shown = isTime ? System.nanoTime() : shown;
            return isTime;
        }

        /** Does something on the FX thread, unless nobody wants the result any longer. */
        void onScreen(Runnable action) {
            background.onScreen(() -> {
                if (current == this) {
                    action.run();
                }
            });
        }
    }

    private final Background background;
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private volatile @Nullable Turn current;

    public RowTask(Background background) {
        this.background = background;
    }

    /** How much is done, 0..1; 1 also if there is nothing to do. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /** Begins work in place of what is under way. */
    public <T> void run(Part<T> part, Consumer<? super T> success, Consumer<? super Exception> failure) {
        Turn turn = new Turn();
        current = turn;
        progress.set(0);
        background.run(
                () -> {
                    try {
                        return Optional.of(part.of(turn));
                    } catch (CancellationException e) {
                        return Optional.<T>empty();
                    }
                },
                result -> end(turn, () -> result.ifPresent(success)),
                problem -> end(turn, () -> failure.accept(problem)));
    }

    private void end(Turn turn, Runnable handOver) {
        if (current == turn) {
            cancel();
            handOver.run();
        }
    }

    /** Stops what is under way. */
    public void cancel() {
        current = null;
        progress.set(1);
    }
}
