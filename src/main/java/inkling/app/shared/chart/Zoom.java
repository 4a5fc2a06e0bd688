package inkling.app.shared.chart;

/**
 * The part of a range that is looked at, as shares 0..1 of the whole. Immutable.
 *
 * @param from where it starts
 * @param to where it ends, more than {@code from}
 */
record Zoom(double from, double to) {
    /** All of it. */
    static final Zoom NONE = new Zoom(0, 1);

    private static final double SMALLEST = 1e-4;

    /** Closer by a factor above 1, or farther by one below; what lies at {@code place} 0..1 of the part stays there. */
    Zoom by(double factor, double place) {
        double size = Math.max(SMALLEST, Math.min(1, (to - from) / factor));
        return part(from + place * (to - from - size), size);
    }

    /** Moved by a share of the part, to the right if positive, as far as the whole goes. */
    Zoom moved(double share) {
        return part(from + share * (to - from), to - from);
    }

    private static Zoom part(double from, double size) {
        double start = Math.max(0, Math.min(1 - size, from));
        return new Zoom(start, start + size);
    }
}
