package inkling.app.draw.mydigits;

import inkling.sketch.mydigits.MyDigit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * My digits in the order they are looked through, a page at a time. Immutable.
 *
 * @param digits newest first
 */
record Pages(List<MyDigit> digits) {
    /** Digits per row of a page. */
    static final int COLUMNS = 6;
    /** Digits per page. */
    static final int SIZE = 4 * COLUMNS;

    /** Those of a store, which has the oldest first. */
    static Pages of(List<MyDigit> oldestFirst) {
        List<MyDigit> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        return new Pages(List.copyOf(newestFirst));
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
        for (int i = 0; i < digits.size(); i++) {
            if (digits.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }
}
