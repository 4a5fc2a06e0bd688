package inkling.nn;

/** Where a setting must lie to make sense; IllegalArgumentException where it does not, or is not a number. */
final class Range {
    private Range() {}

    /** From 0 to below 1. */
    static void requireShare(String what, double value) {
        if (!(value >= 0 && value < 1)) {
            throw new IllegalArgumentException("expected " + what + " from 0 to below 1, got " + value);
        }
    }

    /** At least 0, and finite. */
    static void requireAmount(String what, double value) {
        if (!(value >= 0 && Double.isFinite(value))) {
            throw new IllegalArgumentException("expected " + what + " of at least 0, got " + value);
        }
    }
}
