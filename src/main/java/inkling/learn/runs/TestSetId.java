package inkling.learn.runs;

import inkling.data.Checksum;
import inkling.data.DataSet;

/**
 * The test rows of a data set, by which the uses of them are counted.
 *
 * @param checksum of their pictures and labels; see {@link Checksum}
 */
public record TestSetId(String checksum) {
    /** The 10,000 of MNIST as it comes with the program. */
    public static final TestSetId MNIST = new TestSetId(Checksum.MNIST_TEST);

    /** Those of a data set. Reads all of them: 3 ms per 1,000. */
    public static TestSetId of(DataSet data) {
        return new TestSetId(Checksum.ofTestRows(data));
    }
}
