package inkling.learn.build;

import inkling.nn.Shape;
import org.jspecify.annotations.Nullable;

/**
 * What a draft ends in.
 *
 * @param kind whether that is one score for each class
 * @param output the shape of the last layer's output; null where that is not known
 */
public record Ending(Kind kind, @Nullable Shape output) {
    /** Whether a draft ends as it must. */
    public enum Kind {
        /** In one score for each class. */
        SCORES,
        /** In more scores than there are classes, or fewer. */
        OTHER_COUNT,
        /** In maps, not in numbers. */
        MAPS,
        /** There is no layer. */
        NOTHING,
        /** Not known, after a layer that does not fit. */
        UNKNOWN
    }
}
