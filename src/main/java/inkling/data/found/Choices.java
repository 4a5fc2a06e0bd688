package inkling.data.found;

import inkling.data.Classes;
import inkling.data.PictureFix;
import java.util.Set;

/**
 * How data that was found is opened.
 *
 * @param testRows which rows are test rows
 * @param fixes what is done to every picture
 * @param firstLabel the label of the first class in the files: 0, or 1 as in EMNIST's letters
 * @param classes the names of the classes
 */
public record Choices(TestRows testRows, Set<PictureFix> fixes, int firstLabel, Classes classes) {
    public Choices {
        fixes = Set.copyOf(fixes);
    }

    public Choices with(TestRows other) {
        return new Choices(other, fixes, firstLabel, classes);
    }

    public Choices with(Set<PictureFix> others) {
        return new Choices(testRows, others, firstLabel, classes);
    }
}
