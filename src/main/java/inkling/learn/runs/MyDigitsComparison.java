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
public record MyDigitsComparison(
        @SerializedName("before") @Nullable MyDigitsScores before,
        @SerializedName("after") MyDigitsScores after) {
    /** In plain words, and how far the figures can be trusted. */
    public String sentence() {
        String from = before == null ? "" : " (" + before.model() + ")";
        if (after.validation().rows() == 0) {
            return "My digits: " + change(MyDigitsScores::training, " read rightly", from)
                    + "; it learned from every one of them, which flatters.";
        }
        return "My digits: " + change(MyDigitsScores::validation, " held back read rightly", from) + "; "
                + change(MyDigitsScores::training, " learned from", "") + ", which flatters.";
    }

    private String change(Function<MyDigitsScores, RunFacts.Score> which, String what, String from) {
        RunFacts.Score now = which.apply(after);
        return before == null
                ? now.correct() + " of " + now.rows() + what
                : which.apply(before).correct() + " of " + now.rows() + what + " before" + from + ", " + now.correct()
                        + " now";
    }
}
