package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import java.util.List;

/** Which of the two models predict the label. */
@AutoService(Measure.class)
public final class TwoModels extends Measure {
    public TwoModels() {
        super(
                170,
                "models",
                "two models",
                "Which of the two models predict the label.",
                Source.TWO_MODELS,
                Unit.CATEGORY);
    }

    @Override
    public double value(RowFacts facts, int row) {
        Predictions a = facts.predictions();
        Predictions b = facts.other();
        if (a == null || b == null || !a.has(row) || !b.has(row)) {
            return Double.NaN;
        }
        int label = facts.data().label(row);
        return (a.predicted(row) == label ? 0 : 2) + (b.predicted(row) == label ? 0 : 1);
    }

    @Override
    public List<String> categories(RowFacts facts) {
        return List.of("both correct", "only A correct", "only B correct", "both wrong");
    }
}
