package inkling.analysis.query;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;

/**
 * That a row's value lies between two others.
 *
 * @param from the smallest value allowed, or the value it must exceed; -infinity for any
 * @param to the largest value allowed, or the value it must stay below; infinity for any
 * @param beyondFrom whether {@code from} itself is not allowed
 * @param belowTo whether {@code to} itself is not allowed
 */
public record RangeCondition(Measure measure, double from, double to, boolean beyondFrom, boolean belowTo)
        implements Condition {
    /** That a value is at least one value and at most another. */
    public static RangeCondition between(Measure measure, double from, double to) {
        return new RangeCondition(measure, from, to, false, false);
    }

    /** Both this condition and another on the same measure. */
    RangeCondition and(RangeCondition other) {
        boolean otherFrom = other.from > from || (other.from == from && other.beyondFrom);
        boolean otherTo = other.to < to || (other.to == to && other.belowTo);
        return new RangeCondition(
                measure,
                otherFrom ? other.from : from,
                otherTo ? other.to : to,
                otherFrom ? other.beyondFrom : beyondFrom,
                otherTo ? other.belowTo : belowTo);
    }

    @Override
    public boolean allows(double value) {
        return (beyondFrom ? value > from : value >= from) && (belowTo ? value < to : value <= to);
    }

    @Override
    public String text(RowFacts facts) {
        boolean hasFrom = Double.isFinite(from);
        boolean hasTo = Double.isFinite(to);
        if (hasFrom && hasTo && !beyondFrom && !belowTo) {
            return from == to
                    ? measure.key() + "=" + Words.number(from)
                    : measure.key() + ":" + Words.number(from) + ".." + Words.number(to);
        }
        String least = hasFrom ? measure.key() + (beyondFrom ? ">" : ">=") + Words.number(from) : "";
        String most = hasTo ? measure.key() + (belowTo ? "<" : "<=") + Words.number(to) : "";
        return (least + " " + most).strip();
    }
}
