package inkling.learn.runs;

import com.google.gson.annotations.SerializedName;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.Evaluation;
import inkling.learn.Examples;
import inkling.learn.MyDigitsExamples;

/**
 * How well a model classifies the My digits of a run.
 *
 * @param model its name
 * @param training on the drawings the run is trained on
 * @param validation on the others
 */
public record MyDigitsScores(
        @SerializedName("model") String model,
        @SerializedName("learned") RunFacts.Score training,
        @SerializedName("heldBack") RunFacts.Score validation) {
    /** Evaluates a model. */
    public static MyDigitsScores of(Classifier model, MyDigitsExamples digits) {
        return new MyDigitsScores(model.name(), score(model, digits.training()), score(model, digits.validation()));
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
