package inkling.analysis.query;

import inkling.analysis.RowFacts;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Finds the rows that a query asks for. */
public final class Search {
    private Search() {}

    /** The rows that meet all conditions of a query, in its order. */
    public static int[] run(RowFacts facts, Query query) {
        return run(facts, query, IntStream.range(0, facts.rows()).toArray());
    }

    /**
     * Those of some rows that meet all conditions of a query, in its order.
     *
     * @param candidates changed
     */
    public static int[] run(RowFacts facts, Query query, int[] candidates) {
        int size = candidates.length;
        for (Condition condition : query.conditions()) {
            size = keep(facts, condition, candidates, size);
        }
        int[] rows = Arrays.copyOf(candidates, size);
        Order order = query.order();
        return order == null ? rows : sorted(facts, rows, order);
    }

    private static int keep(RowFacts facts, Condition condition, int[] rows, int size) {
        IntToDoubleFunction values = facts.values(condition.measure());
        boolean[] allowed = allowed(facts, condition);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            double value = values.applyAsDouble(rows[i]);
            rows[kept] = rows[i];
            kept += (allowed.length == 0 ? condition.allows(value) : value >= 0 && allowed[(int) value]) ? 1 : 0;
        }
        return kept;
    }

    /** For categories, which are allowed: looking one up takes less time than asking a set. */
    private static boolean[] allowed(RowFacts facts, Condition condition) {
        boolean[] allowed = new boolean[condition.measure().categories(facts).size()];
        for (int category = 0; category < allowed.length; category++) {
            allowed[category] = condition.allows(category);
        }
        return allowed;
    }

    /** Sorts by numbers that have the value in their upper half and the row in their lower half: rows of equal value keep their order. */
    private static int[] sorted(RowFacts facts, int[] rows, Order order) {
        boolean ascending = order.isAscending();
        IntToDoubleFunction values = facts.values(order.measure());
        long[] keys = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            float value = (float) values.applyAsDouble(rows[i]);
            keys[i] = (long) key(value, ascending) << 32 | rows[i];
        }
        Arrays.parallelSort(keys);
        return LongStream.of(keys).mapToInt(key -> (int) key).toArray();
    }

    /** An int that sorts as the value does; the largest one for NaN. */
    private static int key(float value, boolean ascending) {
        if (Float.isNaN(value)) {
            return Integer.MAX_VALUE;
        }
        int bits = Float.floatToIntBits(value + 0f);
        int rising = bits ^ (bits >> 31 & Integer.MAX_VALUE);
        return ascending ? rising : -rising - 1;
    }
}
