package inkling.learn.runs;

import com.google.gson.annotations.SerializedName;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How training on My digits changed the accuracy on them.
 *
 * @param before the scores of the model in use before the run; null where there was none
 * @param after the scores of the run's model
 */
public record MyDigitsComparison(
        @SerializedName("before") @Nullable MyDigitsScores before,
        @SerializedName("after") MyDigitsScores after) {
    /** As a sentence, with a warning where the numbers are too optimistic. */
    public String sentence() {
        String from = before == null ? "" : " (" + before.model() + ")";
        if (after.validation().rows() == 0) {
            return "My digits: " + change(MyDigitsScores::training, " correct", from)
                    + "; it was trained on all of them, so this is optimistic.";
        }
        return "My digits: " + change(MyDigitsScores::validation, " validation digits correct", from) + "; "
                + change(MyDigitsScores::training, " training digits", "") + ", which is optimistic.";
    }

    private String change(Function<MyDigitsScores, RunFacts.Score> which, String what, String from) {
        RunFacts.Score now = which.apply(after);
        if (before == null) {
            return now.correct() + " of " + now.rows() + what;
        }
        return which.apply(before).correct() + " of " + now.rows() + what + " before" + from + ", " + now.correct()
                + " now";
    }
}
