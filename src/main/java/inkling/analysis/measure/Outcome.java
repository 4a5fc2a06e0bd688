package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import java.util.List;

/** Whether the model predicts the label. */
@AutoService(Measure.class)
public final class Outcome extends ModelMeasure {
    public Outcome() {
        super(30, "outcome", "outcome", "Whether the model predicts the label.", Unit.CATEGORY);
    }

    @Override
    double value(Predictions predictions, int row, int label) {
        return predictions.predicted(row) == label ? 0 : 1;
    }

    @Override
    public List<String> categories(RowFacts facts) {
        return List.of("correct", "wrong");
    }

    @Override
    public boolean isQuick() {
        return true;
    }
}
