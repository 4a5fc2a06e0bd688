package inkling.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the cases of one target came to. */
final class Tally {
    private final String target;
    private int cases;
    private int refused;
    private long longest;
    private long largest;
    private final List<String> faults = new ArrayList<>();

    Tally(String target) {
        this.target = target;
    }

    void add(Measurement measured, List<String> found) {
        cases++;
        refused += measured.refusals().isEmpty() ? 0 : 1;
        longest = Math.max(longest, measured.nanos());
        largest = Math.max(largest, measured.bytes());
        faults.addAll(found);
    }

    int cases() {
        return cases;
    }

    List<String> faults() {
        return faults;
    }

    /** A row of a table in Markdown. */
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %,d | %.0f ms | %.1f MB | %d |",
                target,
                cases,
                refused,
                longest / 1e6,
                largest / 1e6,
                faults.size());
    }
}
