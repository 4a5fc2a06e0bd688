package inkling.app.shared.run;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/**
 * Has a training on all cores give way to the pen: as long as that moves, the training rests between its pieces, most of the time, so
 * that what follows from the pen finds a core that is free. It changes when something is computed, not what.
 */
final class GivingWay {
    /** So long after its last movement the pen counts as moving. */
    static final long MOVING_NANOS = 100_000_000;

    /** The training rests so many times as long as its last piece took: a quarter of its speed is left to it. */
    static final int REST = 3;

    /** It rests no longer than this after a piece, however long that took. */
    static final long LONGEST_NANOS = 100_000_000;

    private final LongSupplier clock;
    private final LongConsumer rest;
    private volatile boolean hasMoved;
    private volatile long lastMoved;
    private long lastRested;

    GivingWay() {
        this(System::nanoTime, LockSupport::parkNanos);
    }

    /**
     * @param clock nanoseconds
     * @param rest waits for so many nanoseconds, or less
     */
    GivingWay(LongSupplier clock, LongConsumer rest) {
        this.clock = clock;
        this.rest = rest;
    }

    /** The pen moves. Any thread. */
    void move() {
        lastMoved = clock.getAsLong();
        hasMoved = true;
    }

    /** The training begins or goes on. Its thread. */
    void begin() {
        lastRested = clock.getAsLong();
    }

    /** A piece is done; returns when the next one may begin, at once unless the pen moves. The training's thread. */
    void rest() {
        long now = clock.getAsLong();
        if (hasMoved && now - lastMoved < MOVING_NANOS) {
            rest.accept(Math.min(LONGEST_NANOS, REST * (now - lastRested)));
        }
        begin();
    }
}
