package inkling.app.explore.find;

import inkling.analysis.Classification;
import inkling.app.shared.model.Lens;
import inkling.data.DataSet;
import inkling.learn.ClassMatch;
import org.jspecify.annotations.Nullable;

/** Why the rows of a data set have no predictions, where they have none. */
public enum Unclassified {
    /** There is no model. */
    NO_MODEL,
    /** The model distinguishes more classes than the data have, or fewer, or the same in another order. */
    OTHER_CLASSES,
    /** The rows are too many to keep the probabilities of all. */
    TOO_MANY_ROWS,
    /** The model will classify them. */
    NOT_YET;

    /** Why the rows of a data set would have no predictions through a lens. */
    static Unclassified of(DataSet data, @Nullable Lens lens) {
        if (lens == null) {
            return NO_MODEL;
        }
        if (!ClassMatch.canEvaluate(lens.model(), data.classes())) {
            return OTHER_CLASSES;
        }
        return Classification.fits(data) ? NOT_YET : TOO_MANY_ROWS;
    }
}
