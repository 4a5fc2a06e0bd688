package inkling.analysis.neighbors;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Work of many small pieces, done by all processors for a few hundredths of a second at a time. */
abstract class TimedWork<T> extends Work<T> {
    private static final long NANOS = 25_000_000;

    private final int pieces;
    private final AtomicInteger next = new AtomicInteger();

    TimedWork(int pieces) {
        this.pieces = pieces;
    }

    /** What does pieces, for one thread and one step. */
    abstract IntConsumer worker();

    @Override
    public final boolean hasNext() {
        return next.get() < pieces;
    }

    /** Does the next pieces, at least one, in their order. */
    @Override
    protected final double step() {
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
}
