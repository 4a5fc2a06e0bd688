package inkling.learn.runs;

import com.google.gson.annotations.SerializedName;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.OwnDigits;

/**
 * How a model reads the user's own digits of a run.
 *
 * @param model its name
 * @param learned on those the run learns from
 * @param heldBack on those it never learns from
 */
public record OwnScores(
        @SerializedName("model") String model,
        @SerializedName("learned") RunFacts.Score learned,
        @SerializedName("heldBack") RunFacts.Score heldBack) {
    /** Asks the model. */
    public static OwnScores of(Classifier model, OwnDigits digits) {
        return new OwnScores(model.name(), score(model, digits.learned()), score(model, digits.heldBack()));
    }

    private static RunFacts.Score score(Classifier model, DataSet digits) {
        if (digits.rows() == 0) {
            return new RunFacts.Score(0, 0);
        }
        int correct =
                Evaluation.of(model, Examples.of(digits, 0, digits.rows())).correct();
        return new RunFacts.Score(correct, digits.rows());
    }
}
