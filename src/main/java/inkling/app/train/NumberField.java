package inkling.app.train;

import java.math.BigDecimal;
import java.util.Locale;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A number to type in, and why what stands there will not do. */
final class NumberField {
    private final double low;
    private final double high;
    private final boolean whole;
    private final String reason;
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    private NumberField(double low, double high, boolean whole, String reason) {
        this.low = low;
        this.high = high;
        this.whole = whole;
        this.reason = reason;
        text.addListener((property, old, now) -> problem.set(check(now)));
    }

    /**
     * A field for whole numbers.
     *
     * @param reason why no others make sense, the end of the sentence that refuses them
     */
    static NumberField whole(long low, long high, String reason) {
        return new NumberField(low, high, true, reason);
    }

    /** A field for any numbers of a range. */
    static NumberField number(double low, double high, String reason) {
        return new NumberField(low, high, false, reason);
    }

    // Properties

    StringProperty textProperty() {
        return text;
    }

    /** One sentence, or empty when the number makes sense. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    // Commands

    void set(double value) {
        text.set(plain(value));
    }

    void setWhole(long value) {
        text.set(String.format(Locale.ROOT, "%,d", value));
    }

    /** The number; call only when there is no problem. */
    double value() {
        return Double.parseDouble(cleaned(text.get()));
    }

    long wholeValue() {
        return Long.parseLong(cleaned(text.get()));
    }

    private String check(String typed) {
        try {
            double value = Double.parseDouble(cleaned(typed));
            boolean fits = value >= low && value <= high && (!whole || value == Math.rint(value));
            if (fits && whole) {
                Long.parseLong(cleaned(typed));
            }
            return fits ? "" : refusal(typed);
        } catch (NumberFormatException e) {
            return refusal(typed);
        }
    }

    private String refusal(String typed) {
        return "Expected " + (whole ? "a whole number " : "") + plain(low) + " to " + plain(high) + ", found "
                + (typed.isBlank() ? "nothing" : typed.strip()) + ": " + reason + ".";
    }

    private String cleaned(String typed) {
        return typed.replace(",", "").strip();
    }

    private String plain(double value) {
        return whole
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
