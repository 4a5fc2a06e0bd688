package inkling.app.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/** How the screens write numbers: {@code 98.2%}, {@code 1,234}, {@code 12 ms}. No other class of the window formats one. */
public final class Figures {
    private static final double LARGE_FILE = 100_000;
    /** A probability below is as good as none. */
    private static final double LEAST_SEEN = 1e-6;
    /** A loss below has its first digits behind the second decimal. */
    private static final double SMALL_LOSS = 0.095;

    private Figures() {}

    /** {@code 65,000}. */
    public static String count(long number) {
        return format("%,d", number);
    }

    /** A number with so many decimals: {@code 0.0154}. */
    public static String decimal(double number, int decimals) {
        return format("%,." + decimals + "f", number);
    }

    /** A share 0..1 as {@code 98.2%}. */
    public static String percent(double share) {
        return percent(share, 1);
    }

    /** A share 0..1 as {@code 98.24%}. */
    public static String percent(double share, int decimals) {
        return format("%." + decimals + "f%%", 100 * share);
    }

    /** A probability 0..1 as {@code 98.2%}; {@code <0.1%} or {@code >99.9%} where 0.0% or 100.0% would say too much. */
    public static String probability(double probability) {
        return probability(probability, 1);
    }

    /** The same with so many decimals: {@code 98.24%}, {@code >99.99%}. */
    public static String probability(double probability, int decimals) {
        double least = Math.pow(0.1, decimals + 2);
        if (probability >= LEAST_SEEN && probability < least / 2) {
            return "<" + percent(least, decimals);
        }
        return probability < 1 && probability >= 1 - least / 2
                ? ">" + percent(1 - least, decimals)
                : percent(probability, decimals);
    }

    /** A cross-entropy in nats: {@code 11.77}; a small one with two significant digits, {@code 0.00013}. */
    public static String nats(double nats) {
        return nats < SMALL_LOSS ? shortest(Math.abs(nats), 2) : decimal(nats, 2);
    }

    /** Bytes as {@code 10.4 MB}, in powers of ten as on a disk's label. */
    public static String size(long bytes) {
        return bytes < LARGE_FILE ? format("%.1f kB", bytes / 1e3) : format("%.1f MB", bytes / 1e6);
    }

    /** {@code 12 ms}, rounded up: no work takes 0 ms. */
    public static String milliseconds(double milliseconds) {
        return format("%,.0f ms", Math.ceil(milliseconds));
    }

    /** {@code 0.13 s}. */
    public static String seconds(double seconds) {
        return format("%.2f s", seconds);
    }

    /** A duration as people say it: {@code 9.8 s}, {@code 42 s}, {@code 17 min}, {@code 1 h 20 min}. */
    public static String duration(double seconds) {
        if (seconds < 9.95) {
            return format("%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        if (whole < 120) {
            return whole + " s";
        }
        long minutes = Math.round(seconds / 60);
        return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
    }

    /** A number as short as it can be written with so many significant digits: {@code 100}, {@code 0.003}. */
    public static String shortest(double number, int significantDigits) {
        if (!Double.isFinite(number)) {
            return decimal(number, 0); // such as a probability after a divergence
        }
        return new BigDecimal(number)
                .round(new MathContext(significantDigits))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** A length with one decimal: {@code 2.5 px}. */
    public static String pixels(double pixels) {
        return format("%.1f px", pixels);
    }

    /** A number of pixels: {@code 102 px}. */
    public static String wholePixels(double pixels) {
        return format("%,d px", Math.round(pixels));
    }

    /** A length with one decimal, signed: {@code +3.0 px}, {@code −0.5 px}, {@code 0.0 px}. */
    public static String signedPixels(double pixels) {
        double rounded = Math.round(10 * pixels) / 10.0;
        return sign(rounded) + pixels(Math.abs(rounded));
    }

    /** An angle to the degree, signed: {@code +12°}, {@code −4°}, {@code 0°}. */
    public static String degrees(double degrees) {
        long rounded = Math.round(degrees);
        return sign((double) rounded) + format("%d°", Math.abs(rounded));
    }

    /** How many times as large: {@code × 1.41}. */
    public static String factor(double factor) {
        return format("× %.2f", factor);
    }

    private static String sign(double number) {
        return number > 0 ? "+" : number < 0 ? "−" : "";
    }

    private static String format(String pattern, Object number) {
        return String.format(Locale.US, pattern, number);
    }
}
