package inkling.app.draw.mydigits;

import inkling.data.Classes;
import inkling.sketch.mydigits.MyDigit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * My digits in the order they are looked through, a page at a time. Immutable.
 *
 * @param digits in that order
 */
record Pages(List<MyDigit> digits) {
    /** Digits per row of a page. */
    static final int COLUMNS = 6;
    /** Digits per page. */
    static final int SIZE = 4 * COLUMNS;

    /**
     * Those of a store, which has the oldest first.
     *
     * @param classes whose drawings come first, the newest of all before the others; those of other classes follow, class by class
     */
    static Pages of(List<MyDigit> oldestFirst, Classes classes) {
        List<MyDigit> sorted = new ArrayList<>(oldestFirst);
        Collections.reverse(sorted);
        sorted.sort(Comparator.comparing(drawing -> classes.names().contains(drawing.name()) ? "" : drawing.name()));
        return new Pages(List.copyOf(sorted));
    }

    /** The digits of a page, counted from 0; none beyond the last page. */
    List<MyDigit> page(int page) {
        int from = Math.min(digits.size(), page * SIZE);
        return digits.subList(from, Math.min(digits.size(), from + SIZE));
    }

    /** The number of the last page. */
    int last() {
        return Math.max(0, (digits.size() - 1) / SIZE);
    }

    /** The position of the digit with an id; -1 where there is none. */
    int indexOf(long id) {
        return digits.stream().map(MyDigit::id).toList().indexOf(id);
    }
}
