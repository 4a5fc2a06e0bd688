package inkling.app.draw.mine;

import inkling.sketch.mydigits.MyDigit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The kept digits in the order they are looked through, the newest first, a page at a time. Immutable.
 *
 * @param digits newest first
 */
record Shelf(List<MyDigit> digits) {
    /** Digits in a line of a page. */
    static final int COLUMNS = 6;
    /** Digits on a page. */
    static final int PAGE = 4 * COLUMNS;

    /** Those of a store, which has the oldest first. */
    static Shelf of(List<MyDigit> oldestFirst) {
        List<MyDigit> newestFirst = new ArrayList<>(oldestFirst);
        Collections.reverse(newestFirst);
        return new Shelf(List.copyOf(newestFirst));
    }

    /** The digits of a page, counted from 0; none behind the last page. */
    List<MyDigit> page(int page) {
        int from = Math.min(digits.size(), page * PAGE);
        return digits.subList(from, Math.min(digits.size(), from + PAGE));
    }

    /** The last page there is. */
    int lastPage() {
        return Math.max(0, (digits.size() - 1) / PAGE);
    }

    /** Where the digit of a number stands; -1 where there is none. */
    int indexOf(long id) {
        for (int i = 0; i < digits.size(); i++) {
            if (digits.get(i).id() == id) {
                return i;
            }
        }
        return -1;
    }
}
