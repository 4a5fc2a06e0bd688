package inkling.learn;

import inkling.data.Classes;

/** Whether a model distinguishes the classes of a data set. */
public enum ClassMatch {
    /** The same classes. */
    SAME,
    /** As many, under other names: they may be others, or the same in other words. The model can be evaluated. */
    OTHER_NAMES,
    /** More or fewer: the model cannot be evaluated. */
    OTHER_COUNT;

    /** How the classes of a model match those of a data set. */
    public static ClassMatch of(Classes ofModel, Classes ofData) {
        if (ofModel.count() != ofData.count()) {
            return OTHER_COUNT;
        }
        return ofModel.equals(ofData) ? SAME : OTHER_NAMES;
    }
}
