package inkling.nn;

/** Checks the range of a setting; IllegalArgumentException if it is outside of it, or not a number. */
final class Range {
    private Range() {}

    /** From 0 to below 1. */
    static void requireFraction(String what, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException("expected " + what + " from 0 to below 1, got " + value);
        }
    }

    /** At least 0, and finite. */
    static void requireNonNegative(String what, double value) {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("expected " + what + " of at least 0, got " + value);
        }
    }
}
