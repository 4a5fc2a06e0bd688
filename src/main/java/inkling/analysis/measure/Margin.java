package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.Predictions;

/** By how much the predicted class is more probable than the runner-up. */
@AutoService(Measure.class)
public final class Margin extends ModelMeasure {
    public Margin() {
        super(
                80,
                "margin",
                "margin",
                "By how much the predicted class is more probable than the runner-up.",
                Unit.SHARE);
    }

    @Override
    double value(Predictions predictions, int row, int label) {
        return predictions.margin(row);
    }
}
