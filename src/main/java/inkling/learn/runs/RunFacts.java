package inkling.learn.runs;

import static java.util.Objects.requireNonNull;

import com.google.gson.annotations.SerializedName;
import inkling.learn.StoredClasses;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run in a few facts, as stored in its folder.
 *
 * @param name the name the user gave it
 * @param started when it started, as ISO 8601 in UTC
 * @param state how far it got
 * @param trainRows number of rows it learns from
 * @param validationRows number of validation rows, and so of answers per epoch
 * @param test its last model's result on the test rows; null while it has not been evaluated on them
 * @param out the model file that {@code inkling train} writes in the end, absolute; null for a run of the window
 * @param classNames the names of the classes of its data set, see {@link StoredClasses#names}
 * @param data the name of its data set; null where that is not known
 * @param testRows the checksum by which the test rows of {@code test} are known, see {@link TestSetId}; null for those of MNIST, and as
 *     long as there are none
 */
public record RunFacts(
        @SerializedName("name") String name,
        @SerializedName("started") String started,
        @SerializedName("state") State state,
        @SerializedName("trainRows") int trainRows,
        @SerializedName("heldOutRows") int validationRows,
        @SerializedName("test") @Nullable Score test,
        @SerializedName("out") @Nullable String out,
        @SerializedName("classes") @Nullable List<String> classNames,
        @SerializedName("data") @Nullable String data,
        @SerializedName("testRows") @Nullable String testRows) {
    /** How far a run got. RUNNING without a program that trains it is an interrupted run. */
    public enum State {
        @SerializedName("RUNNING")
        RUNNING,
        @SerializedName("STOPPED")
        STOPPED,
        @SerializedName("DONE")
        DONE,
        @SerializedName("DIVERGED")
        DIVERGED
    }

    /** Number of rows classified correctly, and of all rows. */
    public record Score(
            @SerializedName("correct") int correct,
            @SerializedName("rows") int rows) {
        public Score {
            if (correct < 0 || correct > rows) {
                throw new IllegalArgumentException("expected 0 to " + rows + " correct rows, got " + correct);
            }
        }
    }

    public RunFacts {
        name = requireNonNull(name, "expected a run's name, found none").replaceAll("\\p{Cntrl}", " ");
        requireNonNull(started, "expected the time of a run's start, found none");
        requireNonNull(state, "expected how far a run got, found nothing");
        if (trainRows < 0 || validationRows < 0) {
            throw new IllegalArgumentException("expected numbers of rows, got " + trainRows + " and " + validationRows);
        }
        classNames = classNames == null ? null : List.copyOf(classNames);
        data = StoredClasses.dataName(data);
    }

    /** Accuracy 0..1 on the test rows, if it was evaluated on them. */
    public Optional<Double> testAccuracy() {
        return test == null || test.rows() == 0 ? Optional.empty() : Optional.of(test.correct() / (double) test.rows());
    }

    RunFacts withName(String other) {
        return new RunFacts(other, started, state, trainRows, validationRows, test, out, classNames, data, testRows);
    }

    /** A run that is continued loses the test result of its old model. */
    RunFacts withState(State other) {
        return new RunFacts(
                name,
                started,
                other,
                trainRows,
                validationRows,
                other == State.RUNNING ? null : test,
                out,
                classNames,
                data,
                other == State.RUNNING ? null : testRows);
    }

    /** Whether {@code test} is the result on these test rows; in a file of an earlier version, on those of MNIST. */
    boolean isTestedOn(TestSetId id) {
        return test != null && id.equals(testRows == null ? TestSetId.MNIST : new TestSetId(testRows));
    }

    RunFacts withTest(Score score, TestSetId id) {
        String checksum = id.equals(TestSetId.MNIST) ? null : id.checksum();
        return new RunFacts(name, started, state, trainRows, validationRows, score, out, classNames, data, checksum);
    }
}
