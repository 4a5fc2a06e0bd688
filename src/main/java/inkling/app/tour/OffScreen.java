package inkling.app.tour;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** JavaFX on a screen that nobody sees: Monocle's, drawn in software, so that neither display nor GTK is needed. */
final class OffScreen {
    private static final long PATIENCE_SECONDS = 600;

    private OffScreen() {}

    /** Starts JavaFX. To be called once, before anything else of JavaFX. */
    static void start() {
        System.setProperty("glass.platform", "Monocle");
        System.setProperty("monocle.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("headless.geometry", "1600x1000-32");
        System.setProperty("java.awt.headless", "true");
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        try {
            started.await();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
        Platform.setImplicitExit(false);
    }

    /** Does something on the FX thread and waits for what comes of it. */
    static <T> T call(Callable<T> action) {
        FutureTask<T> task = new FutureTask<>(action);
        Platform.runLater(task);
        try {
            return task.get();
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Does something on the FX thread and waits until it is done. */
    static void run(Runnable action) {
        call(() -> {
            action.run();
            return true;
        });
    }

    /** Waits until something is so, asking before every frame. */
    static void until(String what, BooleanSupplier condition) {
        CountDownLatch holds = new CountDownLatch(1);
        AnimationTimer asking = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (condition.getAsBoolean()) {
                    holds.countDown();
                }
            }
        };
        run(asking::start);
        try {
            if (!holds.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("waited " + PATIENCE_SECONDS + " s in vain: " + what);
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        } finally {
            run(asking::stop);
        }
    }

    /** Lets the window lay itself out and be drawn. */
    static void frames(int count) {
        int[] seen = {0};
        until("frames", () -> seen[0]++ >= count);
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException(e);
    }
}
