package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import java.util.List;

/** The class that the model finds most probable. */
@AutoService(Measure.class)
public final class Predicted extends ModelMeasure {
    public Predicted() {
        super(20, "predicted", "predicted", "The class that the model finds most probable.", Unit.CATEGORY);
    }

    @Override
    double value(Predictions predictions, int row, int label) {
        return predictions.predicted(row);
    }

    @Override
    public List<String> categories(RowFacts facts) {
        return facts.data().classes().names();
    }

    @Override
    public boolean isQuick() {
        return true;
    }
}
