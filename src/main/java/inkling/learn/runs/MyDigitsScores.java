package inkling.learn.runs;

import static java.util.Objects.requireNonNull;

import com.google.gson.annotations.SerializedName;
import inkling.data.DataSet;
import inkling.learn.Classifier;
import inkling.learn.MyDigitsExamples;
import inkling.learn.calibrate.CalibratedClassifier;
import java.util.stream.IntStream;

/**
 * How well a model classifies the My digits of a run, like all drawings by the average of three views.
 *
 * @param model its name
 * @param training on the drawings the run is trained on
 * @param validation on the others
 */
public record MyDigitsScores(
        @SerializedName("model") String model,
        @SerializedName("learned") RunFacts.Score training,
        @SerializedName("heldBack") RunFacts.Score validation) {
    public MyDigitsScores {
        requireNonNull(model, "expected a model's name, found none");
        requireNonNull(training, "expected the score on training drawings, found none");
        requireNonNull(validation, "expected the score on validation drawings, found none");
    }

    /** Evaluates a model. */
    public static MyDigitsScores of(Classifier model, MyDigitsExamples digits) {
        return new MyDigitsScores(model.name(), score(model, digits.training()), score(model, digits.validation()));
    }

    private static RunFacts.Score score(Classifier model, DataSet digits) {
        if (digits.rows() == 0) {
            return new RunFacts.Score(0, 0);
        }
        CalibratedClassifier views = CalibratedClassifier.of(model);
        long correct = IntStream.range(0, digits.rows())
                .parallel()
                .filter(row -> views.classify(digits.images().picture(row)).digit() == digits.label(row))
                .count();
        return new RunFacts.Score((int) correct, digits.rows());
    }
}
