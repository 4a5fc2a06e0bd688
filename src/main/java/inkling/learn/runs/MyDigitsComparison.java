package inkling.learn.runs;

import com.google.gson.annotations.SerializedName;
import org.jspecify.annotations.Nullable;

/**
 * How training on My digits changed the accuracy on them.
 *
 * @param before the scores of the model in use before the run; null where there was none
 * @param after the scores of the run's model
 */
public record MyDigitsComparison(
        @SerializedName("before") @Nullable MyDigitsScores before,
        @SerializedName("after") MyDigitsScores after) {}
