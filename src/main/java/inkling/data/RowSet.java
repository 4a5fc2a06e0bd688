package inkling.data;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of rows of a data set: one bit per row, so that a whole data set costs little. Immutable. */
public final class RowSet {
    public static final RowSet NONE = new RowSet(new BitSet());

    private final BitSet bits;
    private final int size;

    private RowSet(BitSet bits) {
        this.bits = bits;
        size = bits.cardinality();
    }

    /**
     * Some rows.
     *
     * @param rows 0 or more, in any order; a row may be named more than once
     */
    public static RowSet of(int... rows) {
        BitSet bits = new BitSet();
        Arrays.stream(rows).forEach(bits::set);
        return new RowSet(bits);
    }

    /** The rows {@code from .. to-1}. */
    public static RowSet range(int from, int to) {
        BitSet bits = new BitSet(to);
        bits.set(from, to);
        return new RowSet(bits);
    }

    /** Whether a row is one of them; a negative one never is. */
    public boolean has(int row) {
        return row >= 0 && bits.get(row);
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    public boolean isEmpty() {
        return size == 0;
    }

    /** The rows in rising order. */
    public IntStream stream() {
        return bits.stream();
    }

    /** How many rows of {@code from .. to-1} are among them. */
    public int count(int from, int to) {
        return from >= to ? 0 : bits.get(from, to).cardinality();
    }

    /** These and those. */
    public RowSet with(RowSet others) {
        BitSet more = (BitSet) bits.clone();
        more.or(others.bits);
        return new RowSet(more);
    }

    /** These but not those. */
    public RowSet without(RowSet others) {
        BitSet fewer = (BitSet) bits.clone();
        fewer.andNot(others.bits);
        return new RowSet(fewer);
    }

    /** The rows of {@code from .. to-1} that are among them. */
    public RowSet within(int from, int to) {
        if (from <= 0 && to >= bits.length()) {
            return this;
        }
        BitSet part = new BitSet();
        if (to > 0) {
            part.set(Math.min(Math.max(0, from), to), to);
            part.and(bits);
        }
        return new RowSet(part);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSet that && bits.equals(that.bits);
    }

    @Override
    public int hashCode() {
        return bits.hashCode();
    }

    @Override
    public String toString() {
        return bits.toString();
    }
}
