package inkling.learn.runs;

import com.google.gson.annotations.SerializedName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a run's folder says of it in a few words.
 *
 * @param name as the user calls it
 * @param started when, as ISO 8601 in UTC
 * @param state how far it got
 * @param trainRows rows it learns from
 * @param heldOutRows rows held back, as many answers an epoch
 * @param test how its last model did on the test rows; null while nobody has looked
 */
public record RunFacts(
        @SerializedName("name") String name,
        @SerializedName("started") String started,
        @SerializedName("state") State state,
        @SerializedName("trainRows") int trainRows,
        @SerializedName("heldOutRows") int heldOutRows,
        @SerializedName("test") @Nullable Score test) {
    /** How far a run got. A run that is running with nobody at it was cut off. */
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

    /** So many right of so many rows. */
    public record Score(
            @SerializedName("correct") int correct,
            @SerializedName("rows") int rows) {}

    /** The share 0..1 of the test rows read rightly, if somebody has looked. */
    public Optional<Double> testAccuracy() {
        return test == null ? Optional.empty() : Optional.of(test.correct() / (double) test.rows());
    }

    RunFacts withName(String other) {
        return new RunFacts(other, started, state, trainRows, heldOutRows, test);
    }

    /** A run that goes on leaves behind what was said of its model. */
    RunFacts withState(State other) {
        return new RunFacts(name, started, other, trainRows, heldOutRows, other == State.RUNNING ? null : test);
    }

    RunFacts withTest(Score score) {
        return new RunFacts(name, started, state, trainRows, heldOutRows, score);
    }
}
