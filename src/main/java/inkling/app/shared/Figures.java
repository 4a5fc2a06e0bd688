package inkling.app.shared;

import java.util.Locale;

/** How the screens write figures: thousands apart, a thin space before %. */
public final class Figures {
    private Figures() {}

    /** {@code 65,000}. */
    public static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A share 0..1 as {@code 99.98 %}. */
    public static String percent(double share, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f\u2009%%", 100 * share);
    }

    /** Bytes as {@code 10.4 MB}, decimal as on a disk's label. */
    public static String size(long bytes) {
        return bytes < 100_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    /** {@code 0.13 s}. */
    public static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }
}
