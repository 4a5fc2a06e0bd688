package inkling.analysis.query;

import java.math.BigDecimal;
import java.util.Set;

/** How the parts of a query are written. */
final class Words {
    /** Measures whose categories are words by themselves: {@code wrong} stands for {@code outcome:wrong}. */
    static final Set<String> ABBREVIATED = Set.of("outcome");

    private Words() {}

    /** A name, in quotation marks if it is more than a word. */
    static String quoted(String name) {
        return name.matches("[\\p{L}\\p{N}_+-]+") ? name : '"' + name.replace("\"", "") + '"';
    }

    /** A number in as few digits as it can be read back from. */
    static String number(double value) {
        BigDecimal exact = new BigDecimal(Float.toString((float) value));
        return exact.stripTrailingZeros().toPlainString();
    }
}
