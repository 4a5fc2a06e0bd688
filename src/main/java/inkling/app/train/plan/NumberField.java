package inkling.app.train.plan;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import java.math.BigDecimal;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** A number to type in, and why what was typed is refused. */
final class NumberField {
    private static final Texts TEXTS = Texts.of("train");

    private final boolean whole;
    private double low;
    private double high;
    private String reason = "";
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /**
     * An empty field; it takes no number but 0 until it is limited.
     *
     * @param whole whether only whole numbers make sense
     */
    NumberField(boolean whole) {
        this.whole = whole;
        text.addListener((property, old, now) -> problem.set(accepts(now) ? "" : refusal()));
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

    /**
     * Changes which numbers make sense.
     *
     * @param newReason why no others do, the end of the sentence that refuses them
     */
    void limit(double newLow, double newHigh, String newReason) {
        low = newLow;
        high = newHigh;
        reason = newReason;
        problem.set(text.get().isEmpty() || accepts(text.get()) ? "" : refusal());
    }

    void set(double value) {
        text.set(plain(value));
    }

    /** The number; call only when there is no problem. */
    double value() {
        return Double.parseDouble(cleaned(text.get()));
    }

    long wholeValue() {
        return Long.parseLong(cleaned(text.get()));
    }

    private boolean accepts(String typed) {
        try {
            double value = whole ? Long.parseLong(cleaned(typed)) : Double.parseDouble(cleaned(typed));
            return value >= low && value <= high;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private String refusal() {
        return whole
                ? TEXTS.get("number.refused.whole", plain(low), plain(high), reason)
                : TEXTS.get("number.refused", plain(low), plain(high), reason);
    }

    private String cleaned(String typed) {
        return typed.replace(",", "").strip();
    }

    private String plain(double value) {
        return whole
                ? Figures.count((long) value)
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
