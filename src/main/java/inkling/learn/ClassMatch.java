package inkling.learn;

import inkling.data.Classes;
import java.util.Set;

/** Whether a model distinguishes the classes of a data set. */
public enum ClassMatch {
    /** The same classes. */
    SAME,
    /** As many, under other names: they may be others, or the same in other words. The model can be evaluated. */
    OTHER_NAMES,
    /** The same names in another order: by their order, nearly all would be mistaken. The model cannot be evaluated. */
    SAME_NAMES_IN_ANOTHER_ORDER,
    /** More or fewer: the model cannot be evaluated. */
    OTHER_COUNT;

    /** How the classes of a model match those of a data set. */
    public static ClassMatch of(Classes ofModel, Classes ofData) {
        if (ofModel.count() != ofData.count()) {
            return OTHER_COUNT;
        }
        if (ofModel.equals(ofData)) {
            return SAME;
        }
        return Set.copyOf(ofModel.names()).equals(Set.copyOf(ofData.names()))
                ? SAME_NAMES_IN_ANOTHER_ORDER
                : OTHER_NAMES;
    }

    /** Whether a model's scores can be read, in their order, as those of the classes of a data set. */
    public static boolean canEvaluate(Classifier model, Classes ofData) {
        return of(model.classNames(), ofData).canEvaluate();
    }

    /** Whether the model's scores can be read, in their order, as those of the data set's classes. */
    public boolean canEvaluate() {
        return this == SAME || this == OTHER_NAMES;
    }
}
