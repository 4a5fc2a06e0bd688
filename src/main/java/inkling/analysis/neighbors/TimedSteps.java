package inkling.analysis.neighbors;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Many small pieces of work, done by all processors for a few hundredths of a second at a time. For one thread at a time. */
final class TimedSteps {
    private static final long NANOS = 40_000_000;

    private final int pieces;
    private final AtomicInteger next = new AtomicInteger();

    TimedSteps(int pieces) {
        this.pieces = pieces;
    }

    boolean hasNext() {
        return next.get() < pieces;
    }

    /**
     * Does the next pieces, at least one, in their order; returns the share of those done so far, 0..1. All have been done when there
     * is no next one.
     *
     * @param worker gives what does a piece, each time for one thread
     */
    double step(Supplier<IntConsumer> worker) {
        long end = System.nanoTime() + NANOS;
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
                .parallel()
                .forEach(thread -> {
                    if (thread > 0 && System.nanoTime() > end) {
                        return; // the threads were busy with something else
                    }
                    IntConsumer work = worker.get();
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
