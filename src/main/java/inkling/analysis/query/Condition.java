package inkling.analysis.query;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;

/** What a query asks of one measure. */
public sealed interface Condition permits CategoryCondition, RangeCondition {
    Measure measure();

    /** Whether a row with this value meets it; a value that is not known, NaN, never does. */
    boolean allows(double value);

    /** Whether it can be asked of these rows: that they have its categories. */
    default boolean fits(RowFacts facts) {
        return true;
    }

    /** As it is written in a query: {@code label:4,9} or {@code confidence<0.6}. */
    String text(RowFacts facts);
}
