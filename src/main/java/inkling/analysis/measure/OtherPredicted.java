package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.Predictions;
import inkling.analysis.RowFacts;
import java.util.List;

/** The class that the second model finds most probable. */
@AutoService(Measure.class)
public final class OtherPredicted extends Measure {
    public OtherPredicted() {
        super(
                160,
                "predicted-b",
                "B predicts",
                "The class that the second model finds most probable.",
                Source.TWO_MODELS,
                Unit.CATEGORY);
    }

    @Override
    public double value(RowFacts facts, int row) {
        Predictions other = facts.other();
        return other == null || !other.has(row) ? Double.NaN : other.predicted(row);
    }

    @Override
    public List<String> categories(RowFacts facts) {
        return facts.data().classes().names();
    }
}
