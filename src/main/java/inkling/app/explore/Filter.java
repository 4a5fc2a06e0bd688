package inkling.app.explore;

import inkling.data.DataSet;
import inkling.data.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which digits are to be seen.
 *
 * @param split the split they must be of; null for both
 * @param digits the labels they may have; none for all
 */
record Filter(@Nullable Split split, Set<Integer> digits) {
    static final Filter NONE = new Filter(null, Set.of());

    Filter {
        digits = Set.copyOf(digits);
    }

    Filter withSplit(@Nullable Split other) {
        return new Filter(other, digits);
    }

    /** Takes a digit in, or out if it was in. */
    Filter toggled(int digit) {
        Set<Integer> others = new TreeSet<>(digits);
        if (!others.remove(digit)) {
            others.add(digit);
        }
        return new Filter(split, others);
    }

    /** Whether a label may be seen. */
    boolean allows(int digit) {
        return digits.isEmpty() || digits.contains(digit);
    }

    /** Whether a row of the set may be seen. */
    boolean allows(DataSet data, int row) {
        return (split == null || split == data.split(row)) && allows(data.label(row));
    }

    /** What may be seen, to be read after its number: {@code in sprite order}, {@code 4, 9, test only}. */
    String words() {
        List<String> words = new ArrayList<>();
        digits.stream().sorted().map(String::valueOf).forEach(words::add);
        if (split != null) {
            words.add(split.displayName() + " only");
        }
        return words.isEmpty() ? "in sprite order" : String.join(", ", words);
    }

    /** The first row that its split lets through, and the row behind the last. */
    int from(DataSet data) {
        return split == Split.TEST ? Math.min(data.trainRows(), data.rows()) : 0;
    }

    int to(DataSet data) {
        return split == Split.TRAIN ? Math.min(data.trainRows(), data.rows()) : data.rows();
    }
}
