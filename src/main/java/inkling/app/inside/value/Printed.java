package inkling.app.inside.value;

import inkling.app.shared.Figures;
import inkling.app.shared.Texts;
import inkling.learn.inside.arithmetic.Decimals;
import java.math.BigDecimal;

/** Numbers of an equation as they are printed: rounded half up, as by hand, with a minus sign, never {@code −0.00}. */
final class Printed {
    private static final Texts TEXTS = Texts.of("inside");

    private Printed() {}

    /** {@code −0.39}; with decimals below 0 rounded to tens, hundreds and so on. */
    static String number(double number, int decimals) {
        return Double.isFinite(number)
                ? number(Decimals.round(number, decimals))
                : Figures.decimal(number, decimals).replace('-', '−');
    }

    /** What terms come to: {@code = 1.27}; {@code ≈ 123,456,780} where it is rounded to tens, hundreds and so on. */
    static String result(double number, int decimals) {
        boolean isRounded = decimals < 0 && Double.isFinite(number);
        return TEXTS.get(isRounded ? "value.result.rounded" : "value.result", number(number, decimals));
    }

    /** As many decimals as it has. */
    static String number(BigDecimal rounded) {
        return Figures.decimal(rounded.doubleValue(), Math.max(0, rounded.scale()))
                .replace('-', '−');
    }

    /** A further term of a sum: {@code + 0.39} or {@code − 0.39}. */
    static String term(double number, int decimals) {
        return term(number(number, decimals));
    }

    /** The same of a number that is printed already. */
    static String term(String printed) {
        return printed.startsWith("−") ? "− " + printed.substring(1) : "+ " + printed;
    }
}
