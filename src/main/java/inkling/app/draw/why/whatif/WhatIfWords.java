package inkling.app.draw.why.whatif;

import inkling.learn.explain.WhatIf;
import java.util.Locale;

/** What the sliders are called, and how their amounts are written. */
final class WhatIfWords {
    private WhatIfWords() {}

    static String name(WhatIf kind) {
        return switch (kind) {
            case SHIFT_RIGHT -> "shift across";
            case SHIFT_DOWN -> "shift down";
            case TURN -> "turn";
            case SLANT -> "slant";
            case SIZE -> "scale";
            case THICKEN -> "thicken";
            case INVERT -> "invert";
        };
    }

    /** What an amount is called on an axis: a size as a factor, all else as it is. */
    static double number(WhatIf kind, double amount) {
        return kind == WhatIf.SIZE ? WhatIf.factor(amount) : amount;
    }

    /** {@code +12°}, {@code −3.0 px}, {@code × 1.41}, {@code 40 %}. */
    static String amount(WhatIf kind, double amount) {
        String words = switch (kind) {
            case SHIFT_RIGHT, SHIFT_DOWN, THICKEN -> String.format(Locale.ROOT, "%+.1f\u2009px", amount);
            case TURN, SLANT -> String.format(Locale.ROOT, "%+d\u00b0", Math.round(amount));
            case SIZE -> String.format(Locale.ROOT, "\u00d7\u2009%.2f", number(kind, amount));
            case INVERT -> String.format(Locale.ROOT, "%.0f\u2009%%", 100 * amount);
        };
        return words.replaceFirst("^[+-](0(\\.0)?\\D)", "$1").replace('-', '\u2212');
    }
}
