package inkling.app.shared.open;

import inkling.app.shared.Background;
import inkling.data.found.Reading;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Work in the background that may take long: how far it is, and the way to stop it. Of one such task only the latest work counts:
 * a new one stops the one before, and what a stopped one still delivers is dropped. FX thread only.
 */
public final class LongTask {
    /** While nobody knows how far it is. */
    private static final double UNKNOWN = -1;

    /** A smaller step is not to be seen. */
    private static final double STEP = 0.005;

    /** Work that says how far it is. */
    public interface Work<T> {
        T with(Reading progress) throws Exception;
    }

    /** One piece of work, as seen from its own thread. */
    private final class Watcher implements Reading {
        private volatile boolean stopped;
        private double shown;

        @Override
        public void reached(double now) {
            if (stopped) {
                throw new CancellationException();
            }
            if (now >= shown + STEP) {
                shown = now;
                background.onScreen(() -> {
                    if (current == this) {
                        part.set(now);
                    }
                });
            }
        }
    }

    private final Background background;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper part = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private @Nullable Watcher current;
    private Runnable whenStopped = () -> {};

    public LongTask(Background background) {
        this.background = background;
    }

    /** What is being done, in words; what was done last while it is not {@link #busyProperty}. */
    public ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /** How far it is, 0..1; negative while that is not known. */
    public ReadOnlyDoubleProperty partProperty() {
        return part.getReadOnlyProperty();
    }

    /** Whether it is under way. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** What is done when the user stops the work. */
    void whenStopped(Runnable action) {
        whenStopped = action;
    }

    /** Begins work in the background, in place of what is under way. */
    public <T> void run(String what, Work<T> work, Consumer<? super T> success, Consumer<? super Exception> failure) {
        drop();
        Watcher watcher = new Watcher();
        current = watcher;
        text.set(what);
        part.set(UNKNOWN);
        busy.set(true);
        background.run(
                () -> {
                    try {
                        return Optional.of(work.with(watcher));
                    } catch (CancellationException stopped) {
                        return Optional.<T>empty();
                    }
                },
                result -> end(watcher, () -> result.ifPresent(success)),
                problem -> end(watcher, () -> failure.accept(problem)));
    }

    private void end(Watcher watcher, Runnable handOver) {
        if (current == watcher) {
            drop();
            handOver.run();
        }
    }

    /** Stops the work for the user. */
    public void stop() {
        if (busy.get()) {
            drop();
            whenStopped.run();
        }
    }

    /** Stops the work, if there is any, for something else. */
    void drop() {
        if (current != null) {
            current.stopped = true;
            current = null;
        }
        busy.set(false);
    }
}
