package inkling.data.found;

import inkling.data.PictureFix;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is known of data from the names of its files, or because it is a well-known set.
 *
 * @param firstLabel the label of the first class in the files, if known
 * @param fixes what its pictures need to look like MNIST's
 */
public record Hints(OptionalInt firstLabel, Set<PictureFix> fixes) {
    /** The remark on pictures that need {@link PictureFix#TRANSPOSE}. */
    public static final String LYING = "looks transposed";

    /** Nothing is known. */
    public static final Hints NONE = new Hints(OptionalInt.empty(), Set.of());

    public Hints {
        fixes = Set.copyOf(fixes);
    }
}
