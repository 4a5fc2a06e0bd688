package inkling.data.found;

import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** An order for rows that come class by class, in which any stretch of them has its share of every class. */
final class Mixing {
    private Mixing() {}

    /**
     * The order: gives, for each place, the row that belongs there. Rows that do not come class by class stay where they are.
     *
     * @param labels gives the label of each row
     */
    static IntUnaryOperator of(int rows, IntUnaryOperator labels) {
        if (!Suggestion.isByClass(rows, labels)) {
            return IntUnaryOperator.identity();
        }
        double[] place = new double[rows];
        for (int from = 0; from < rows; ) {
            int to = from;
            while (to < rows && labels.applyAsInt(to) == labels.applyAsInt(from)) {
                to++;
            }
            for (int row = from; row < to; row++) {
                place[row] = (row - from + 0.5) / (to - from);
            }
            from = to;
        }
        int[] order = IntStream.range(0, rows)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> place[row]))
                .mapToInt(Integer::intValue)
                .toArray();
        return row -> order[row];
    }
}
