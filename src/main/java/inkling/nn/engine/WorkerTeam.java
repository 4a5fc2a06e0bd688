package inkling.nn.engine;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A few threads that do one task together and can wait for each other in the middle of it (a barrier); the caller is the first of
 * them. Steps are short, so a waiting thread spins for a moment before it sleeps.
 */
final class WorkerTeam implements AutoCloseable {
    private static final int SPINS = 10_000;

    private final int size;
    private final Thread[] threads;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger working = new AtomicInteger();
    private volatile int barrier;
    private final AtomicInteger rounds = new AtomicInteger();
    private volatile boolean closed;
    private volatile @Nullable Throwable failure;
    private volatile IntConsumer task = worker -> {};

    WorkerTeam(int size) {
        this.size = size;
        threads = new Thread[size - 1];
        for (int i = 0; i < threads.length; i++) {
            int worker = i + 1;
            threads[i] = new Thread(() -> loop(worker), "inkling-worker-" + worker);
            threads[i].setDaemon(true);
            threads[i].start();
        }
    }

    /**
     * Has every worker do a task, which gets the number of the worker from 0, and returns when all have done it. Throws what the task
     * of one of them threw.
     */
    void run(IntConsumer task) {
        this.task = task;
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

    /** Waits until every worker has called this; then each sees what the others wrote before. */
    void awaitAll() {
        int now = barrier;
        if (waiting.incrementAndGet() == size) {
            waiting.set(0);
            barrier = now + 1;
            return;
        }
        for (int i = 0; barrier == now; i++) {
            if (failure != null) {
                throw new IllegalStateException("another worker failed");
            }
            pause(i);
        }
    }

    private void loop(int worker) {
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
            task.accept(worker);
        } catch (RuntimeException | Error e) {
            if (failure == null) {
                failure = e;
            }
        } finally {
            working.decrementAndGet();
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // a hint to the scheduler; nothing relies on it
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
