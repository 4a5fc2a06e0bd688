package inkling.analysis.query;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How the parts of a query are written. */
final class Words {
    /** Measures whose categories are words by themselves: {@code wrong} stands for {@code outcome:wrong}. */
    static final Set<String> ABBREVIATED = Set.of("outcome");

    private static final int LONGEST_LIST = 120;

    private Words() {}

    /** A name, in quotation marks if it is more than a word. */
    static String quoted(String name) {
        return name.matches("[\\p{L}\\p{N}_+-]+") ? name : '"' + name.replace("\"", "") + '"';
    }

    /** The place of a name as it is written in a query, without quotation marks of its own; in small or capital letters where that names one only; -1 for none. */
    static int find(String written, List<String> names) {
        int exact = names.indexOf(written);
        if (exact >= 0) {
            return exact;
        }
        int[] alike = IntStream.range(0, names.size())
                .filter(place -> names.get(place).replace("\"", "").equalsIgnoreCase(written))
                .toArray();
        return alike.length == 1 ? alike[0] : -1;
    }

    /** Names one after another; of very many, the first ones. */
    static String listed(List<String> names) {
        String all = String.join(", ", names);
        if (all.length() <= LONGEST_LIST) {
            return all;
        }
        int end = all.lastIndexOf(", ", LONGEST_LIST);
        return (end < 0 ? all.substring(0, LONGEST_LIST) : all.substring(0, end)) + ", …";
    }

    /** A number in as few digits as it can be read back from. */
    static String number(double value) {
        BigDecimal exact = new BigDecimal(Float.toString((float) value));
        return exact.stripTrailingZeros().toPlainString();
    }
}
