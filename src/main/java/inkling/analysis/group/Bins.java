package inkling.analysis.group;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.query.CategoryCondition;
import inkling.analysis.query.Condition;
import inkling.analysis.query.RangeCondition;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values of a measure, divided into bins: one per category, or intervals of equal width from the smallest value of the
 * data set to the largest one. Immutable.
 *
 * @param count the number of bins
 * @param from the lower end of the first bin
 * @param width of each bin
 * @param names of the categories; empty for intervals
 */
public record Bins(Measure measure, int count, double from, double width, List<String> names) {
    public Bins {
        names = List.copyOf(names);
    }

    /**
     * The bins of a measure.
     *
     * @param most how many intervals there may be; whole numbers get fewer, so that each is in one bin
     */
    public static Bins of(RowFacts facts, Measure measure, int most) {
        List<String> categories = measure.categories(facts);
        if (!categories.isEmpty()) {
            return new Bins(measure, categories.size(), 0, 1, categories);
        }
        if (measure.unit() == Measure.Unit.SHARE) {
            return new Bins(measure, most, 0, 1.0 / most, List.of());
        }
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        IntToDoubleFunction values = facts.values(measure);
        for (int row = 0; row < facts.rows(); row++) {
            double value = values.applyAsDouble(row);
            min = value < min ? value : min;
            max = value > max ? value : max;
        }
        if (min >= max) { // no value is known, or only one
            return new Bins(measure, 1, min > max ? 0 : min, 1, List.of());
        }
        return measure.unit().isWhole()
                ? whole(measure, (int) min, (int) max, most)
                : new Bins(measure, most, min, (max - min) / most, List.of());
    }

    private static Bins whole(Measure measure, int min, int max, int most) {
        int width = (max - min) / most + 1;
        return new Bins(measure, (max - min) / width + 1, min, width, List.of());
    }

    /** The bin of a value; -1 if it is not known. */
    public int bin(double value) {
        if (Double.isNaN(value)) {
            return -1;
        }
        int bin = (int) Math.max(0, Math.min((value - from) / width, count - 1));
        // values are floats, and the quotient may fall on the other side of a limit than the value
        if (bin > 0 && value < (float) start(bin)) {
            return bin - 1;
        }
        return bin < count - 1 && value >= (float) start(bin + 1) ? bin + 1 : bin;
    }

    /** The lower end of a bin. */
    public double start(int bin) {
        return from + bin * width;
    }

    /** Whether the values are whole numbers. */
    public boolean isWhole() {
        return measure.unit().isWhole();
    }

    /** That a row is in one of some consecutive bins. */
    public Condition condition(int first, int last) {
        if (!names.isEmpty()) {
            return new CategoryCondition(
                    measure, IntStream.rangeClosed(first, last).boxed().collect(Collectors.toSet()));
        }
        double least = first == 0 ? Double.NEGATIVE_INFINITY : (float) start(first);
        double most = last == count - 1 ? Double.POSITIVE_INFINITY : (float) start(last + 1);
        return isWhole()
                ? RangeCondition.between(measure, start(first), start(last + 1) - 1)
                : new RangeCondition(measure, least, most, false, true);
    }

    /** How many of some rows are in each bin, {@code [count]}. */
    public int[] counts(RowFacts facts, int[] rows) {
        IntToDoubleFunction values = facts.values(measure);
        int[] counts = new int[count];
        for (int row : rows) {
            int bin = bin(values.applyAsDouble(row));
            if (bin >= 0) {
                counts[bin]++;
            }
        }
        return counts;
    }
}
