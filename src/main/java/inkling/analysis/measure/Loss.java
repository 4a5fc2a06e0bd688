package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.Predictions;

/** The cross-entropy: minus the natural logarithm of the probability of the label. */
@AutoService(Measure.class)
public final class Loss extends ModelMeasure {
    public Loss() {
        super(
                70,
                "loss",
                "loss",
                "The cross-entropy: minus the natural logarithm of the probability of the label, at most 16.1.",
                Unit.NATS);
    }

    @Override
    double value(Predictions predictions, int row, int label) {
        return predictions.loss(row, label);
    }
}
