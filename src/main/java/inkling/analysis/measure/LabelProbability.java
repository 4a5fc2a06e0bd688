package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.Predictions;

/** The probability that the model gives to the label. */
@AutoService(Measure.class)
public final class LabelProbability extends ModelMeasure {
    public LabelProbability() {
        super(
                60,
                "probability",
                "probability of the label",
                "The probability that the model gives to the label.",
                Unit.SHARE);
    }

    @Override
    double value(Predictions predictions, int row, int label) {
        return predictions.probability(row, label);
    }
}
