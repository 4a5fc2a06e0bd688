package inkling.app.shared.open;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** At a start the first rows come first: reading the rest would take the processor from painting them. */
public final class FirstPainting {
    /** How long the rest of a data set waits for its first rows to be painted. */
    private static final int PATIENCE_MILLIS = 2000;

    private CountDownLatch painted = new CountDownLatch(0);

    /** Has {@link #await} wait from now on. To be called before anything is read. */
    public void expect() {
        painted = new CountDownLatch(1);
    }

    /** They are painted. */
    public void done() {
        painted.countDown();
    }

    /**
     * Waits for it, on any thread.
     *
     * @return for how many nanoseconds
     */
    long await() {
        long start = System.nanoTime();
        try {
            if (!painted.await(PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                painted.countDown(); // a window that is minimized paints nothing: wait no more
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
        return System.nanoTime() - start;
    }
}
