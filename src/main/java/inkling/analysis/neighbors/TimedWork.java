package inkling.analysis.neighbors;

import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work of many small pieces, done by all processors for a few hundredths of a second at a time. */
abstract class TimedWork<T> implements Work<T> {
    private static final long NANOS = 25_000_000;

    private final int pieces;
    private final AtomicInteger next = new AtomicInteger();

    TimedWork(int pieces) {
        this.pieces = pieces;
    }

    /** What does pieces, for one thread and one step. */
    abstract IntConsumer worker();

    /** What all pieces together have made. */
    abstract T made();

    @Override
    public final boolean hasNext() {
        return next.get() < pieces;
    }

    /** Does the next pieces, at least one, in their order. */
    @Override
    public final Double next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        long end = System.nanoTime() + NANOS;
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(thread -> {
                    if (thread > 0 && System.nanoTime() > end) {
                        return; // the threads were busy with something else
                    }
                    IntConsumer work = worker();
                    do {
                        int piece = next.getAndIncrement();
                        if (piece >= pieces) {
                            break;
                        }
                        work.accept(piece);
                    } while (System.nanoTime() < end);
                });
        return Math.min(1, (double) next.get() / pieces);
    }

    @Override
    public final T result() {
        if (hasNext()) {
            throw new IllegalStateException("some pieces of the work have not been done");
        }
        return made();
    }
}
