package inkling.app.train;

import java.util.Locale;

/** Times as people say them. */
final class Durations {
    private Durations() {}

    /** {@code 9.8 s}, {@code 42 s}, {@code 17 min}, {@code 1 h 20 min}. */
    static String words(double seconds) {
        if (seconds < 9.95) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        if (whole < 120) {
            return whole + " s";
        }
        long minutes = Math.round(seconds / 60);
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }
}
