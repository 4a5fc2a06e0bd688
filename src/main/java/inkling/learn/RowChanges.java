package inkling.learn;

import inkling.data.DataSet;
import inkling.data.RowSet;

/**
 * How the rows to train on differ from those that a {@link TrainingSplit} chooses. Validation and test rows are never trained
 * on, whatever is asked for. Immutable.
 *
 * @param leftOut rows not to train on
 * @param added rows to train on although the split, which takes the first rows only, would not
 */
public record RowChanges(RowSet leftOut, RowSet added) {
    public static final RowChanges NONE = new RowChanges(RowSet.NONE, RowSet.NONE);

    /** Whether nothing is different. */
    public boolean isNone() {
        return leftOut.isEmpty() && added.isEmpty();
    }

    /** The same with more rows left out; they are no longer added. */
    public RowChanges leavingOut(RowSet rows) {
        return new RowChanges(leftOut.with(rows), added.without(rows));
    }

    /** The same with more rows added; they are no longer left out. */
    public RowChanges adding(RowSet rows) {
        return new RowChanges(leftOut.without(rows), added.with(rows));
    }

    /** Those that change anything for a split: training rows that are left out, and others, but no validation rows, that are added. */
    public RowChanges effective(TrainingSplit split, DataSet data) {
        int trained = split.trainRows(data);
        return new RowChanges(
                leftOut.within(0, trained), added.within(trained, data.trainRows() - split.validationRows()));
    }
}
