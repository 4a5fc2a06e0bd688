package inkling.nn.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A few threads that do one job together and meet in the middle of it; the caller is the first of them. Steps are short, so they
 * wait for each other awake for a moment before they sleep.
 */
final class WorkerTeam implements AutoCloseable {
    private static final int SPINS = 10_000;

    private final int size;
    private final Thread[] threads;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger working = new AtomicInteger();
    private volatile int meeting;
    private final AtomicInteger rounds = new AtomicInteger();
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;
    private volatile IntConsumer job = worker -> {};

    WorkerTeam(int size) {
        this.size = size;
        threads = new Thread[size - 1];
        for (int i = 0; i < threads.length; i++) {
            int worker = i + 1;
            threads[i] = new Thread(() -> live(worker), "inkling-worker-" + worker);
            threads[i].setDaemon(true);
            threads[i].start();
        }
    }

    /** Has every worker do the job, given its number from 0, and returns when all have; a failure of one ends it for all. */
    void run(IntConsumer task) {
        job = task;
        failure = null;
        waiting.set(0);
        working.set(size);
        rounds.incrementAndGet();
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
        work(0);
        for (int i = 0; working.get() > 0; i++) {
            pause(i);
        }
        Throwable thrown = failure;
        if (thrown instanceof RuntimeException e) {
            throw e;
        }
        if (thrown instanceof Error e) {
            throw e;
        }
    }

    /** Waits until all workers have come here, and sees what they wrote before. */
    void meet() {
        int now = meeting;
        if (waiting.incrementAndGet() == size) {
            waiting.set(0);
            meeting = now + 1;
            return;
        }
        for (int i = 0; meeting == now; i++) {
            if (failure != null) {
                throw new IllegalStateException("another worker failed");
            }
            pause(i);
        }
    }

    private void live(int worker) {
        int done = 0;
        while (true) {
            for (int i = 0; rounds.get() == done && !closed; i++) {
                if (i < SPINS) {
                    Thread.onSpinWait();
                } else {
                    LockSupport.park(this);
                }
            }
            if (closed) {
                return;
            }
            done = rounds.get();
            work(worker);
        }
    }

    private void work(int worker) {
        try {
            job.accept(worker);
        } catch (RuntimeException | Error e) {
            if (failure == null) {
                failure = e;
            }
        } finally {
            working.decrementAndGet();
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // a hint that others may run, nothing relied upon
    private static void pause(int turn) {
        if (turn < SPINS) {
            Thread.onSpinWait();
        } else {
            Thread.yield();
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Thread thread : threads) {
            LockSupport.unpark(thread);
        }
    }
}
