package inkling.data.found;

import inkling.data.PictureFix;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is known of data from the names of its files, or because it is a well-known set.
 *
 * @param firstLabel the label of the first class in the files, if known
 * @param fixes what its pictures need to look like MNIST's
 * @param isByClass whether rows come class by class only because each class has a folder of its own
 */
public record Hints(OptionalInt firstLabel, Set<PictureFix> fixes, boolean isByClass) {
    /** The remark on pictures that need {@link PictureFix#TRANSPOSE}. */
    public static final String LYING = "looks transposed";

    /** The remark on pictures that need {@link PictureFix#INVERT}. */
    public static final String DARK_ON_WHITE = "looks dark on white";

    /** What each remark on how pictures look says that they need. */
    public static final Map<String, PictureFix> FIXES =
            Map.of(LYING, PictureFix.TRANSPOSE, DARK_ON_WHITE, PictureFix.INVERT);

    /** Nothing is known. */
    public static final Hints NONE = new Hints(OptionalInt.empty(), Set.of(), false);

    public Hints {
        fixes = Set.copyOf(fixes);
    }

    /** Of rows whose order means something. */
    public Hints(OptionalInt firstLabel, Set<PictureFix> fixes) {
        this(firstLabel, fixes, false);
    }
}
