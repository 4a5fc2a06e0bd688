package inkling.learn.runs;

import com.google.gson.annotations.SerializedName;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of learning from the user's own digits.
 *
 * @param before how the model in use before the run reads them; null where there was none
 * @param after how the run's model does
 */
public record BeforeAfter(
        @SerializedName("before") @Nullable OwnScores before,
        @SerializedName("after") OwnScores after) {
    /** In plain words, and how far the figures can be trusted. */
    public String sentence() {
        String from = before == null ? "" : " (" + before.model() + ")";
        if (after.heldBack().rows() == 0) {
            return "My digits: " + change(OwnScores::learned, " read rightly", from)
                    + "; it learned from every one of them, which flatters.";
        }
        return "My digits: " + change(OwnScores::heldBack, " held back read rightly", from) + "; "
                + change(OwnScores::learned, " learned from", "") + ", which flatters.";
    }

    private String change(Function<OwnScores, RunFacts.Score> which, String what, String from) {
        RunFacts.Score now = which.apply(after);
        return before == null
                ? now.correct() + " of " + now.rows() + what
                : which.apply(before).correct() + " of " + now.rows() + what + " before" + from + ", " + now.correct()
                        + " now";
    }
}
