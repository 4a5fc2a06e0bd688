package inkling.nn.engine.pass;

/** Random numbers by counting: the same for the same seed and count, in whatever order they are asked for. */
final class SplitMix64 {
    /** From one number of a stream to the next: SplitMix64, Steele et al., 2014. */
    static final long STEP = 0x9E3779B97F4A7C15L;

    private SplitMix64() {}

    /** Scatters a counter over all 64 bits. */
    static long mix(long counter) {
        long z = counter + STEP;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to below 1. */
    static double uniform(long counter) {
        return (mix(counter) >>> 11) * 0x1.0p-53;
    }
}
