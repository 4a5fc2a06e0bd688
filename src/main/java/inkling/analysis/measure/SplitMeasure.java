package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.data.Split;
import java.util.Arrays;
import java.util.List;

/** Whether a picture is there to train on or to test with. */
@AutoService(Measure.class)
public final class SplitMeasure extends Measure {
    public SplitMeasure() {
        super(
                40,
                "split",
                "split",
                "Whether a picture is there to train on or to test with.",
                Source.DATA,
                Unit.CATEGORY);
    }

    @Override
    public double value(RowFacts facts, int row) {
        return facts.data().split(row) == Split.TRAIN ? 0 : 1;
    }

    @Override
    public List<String> categories(RowFacts facts) {
        return Arrays.stream(Split.values()).map(Split::displayName).toList();
    }

    @Override
    public boolean isQuick() {
        return true;
    }
}
