package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.Predictions;

/** The probability of the predicted class. */
@AutoService(Measure.class)
public final class Confidence extends ModelMeasure {
    public Confidence() {
        super(50, "confidence", "confidence", "The probability of the predicted class.", Unit.SHARE);
    }

    @Override
    double value(Predictions predictions, int row, int label) {
        return predictions.confidence(row);
    }
}
