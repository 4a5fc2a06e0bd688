package inkling.analysis.group;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.query.Query;
import inkling.analysis.query.Search;
import java.util.stream.IntStream;

/**
 * How many rows are in each bin of a measure. Immutable.
 *
 * @param counts {@code [bins.count()]}; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only shown
public record Histogram(Bins bins, int[] counts) {
    /**
     * The histogram of a measure over the rows that a query would find without its condition on that measure: so that the
     * condition can be widened again.
     *
     * @param found what the query finds among the candidates
     * @param candidates the rows it is asked about; not changed
     * @param most how many intervals there may be
     */
    public static Histogram of(RowFacts facts, Measure measure, Query query, int[] found, int[] candidates, int most) {
        Bins bins = Bins.of(facts, measure, most);
        boolean filtered = query.condition(measure).isPresent();
        int[] rows = filtered ? Search.run(facts, query.without(measure).sorted(null), candidates.clone()) : found;
        return new Histogram(bins, bins.counts(facts, rows));
    }

    /** The height of a bin's bar, 0..1: logarithmic, so that few rows are visible beside many. */
    public double height(int bin) {
        int most = IntStream.of(counts).max().orElse(0);
        return most == 0 ? 0 : Math.log1p(counts[bin]) / Math.log1p(most);
    }
}
