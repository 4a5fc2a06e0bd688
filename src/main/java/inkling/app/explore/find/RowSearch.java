package inkling.app.explore.find;

import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import inkling.analysis.query.Query;
import inkling.app.shared.RowSelection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is searched, and among which rows.
 *
 * @param given the rows to search among; null for all
 */
record RowSearch(RowFacts facts, Query query, @Nullable RowSelection given) {
    /** What a search has found. */
    record Result(RowSearch search, FoundRows found) {}

    Result run() {
        return new Result(this, FoundRows.of(facts, query, given));
    }

    /** Whether another search asks the same, perhaps of other facts. */
    boolean isSameSearch(@Nullable RowSearch other) {
        return other != null && query.equals(other.query) && Objects.equals(given, other.given);
    }

    /**
     * Whether it asks the same of the same rows, of which only a model in training knows more: then the rows found depend on the epoch.
     *
     * @param before facts of the epoch before
     * @param other what was searched then; null for nothing
     */
    boolean isOfNextEpoch(RowFacts before, @Nullable RowSearch other) {
        Predictions predictions = before.predictions();
        return predictions != null
                && predictions.rows() == before.rows()
                && facts.predictions() != null
                && facts.data().equals(before.data())
                && isSameSearch(other)
                && query.measures().anyMatch(measure -> measure.source().dependsOnModel());
    }
}
