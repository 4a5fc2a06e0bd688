package inkling.nn.engine.pass;

/**
 * Random numbers from a counter: the same for the same seed and count, in whatever order they are drawn.
 *
 * <p>Source: G. Steele, D. Lea and C. Flood, "Fast splittable pseudorandom number generators", 2014.
 */
final class SplitMix64 {
    /** From one counter of a stream to the next. */
    static final long STEP = 0x9E3779B97F4A7C15L;

    private SplitMix64() {}

    /** 64 random bits for a counter. */
    static long mix(long counter) {
        long z = counter + STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to below 1 for a counter. */
    static double uniform(long counter) {
        return (mix(counter) >>> 11) * 0x1.0p-53;
    }
}
