package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.data.OneHotLabels;
import java.util.List;

/** The class that the data set says a picture is. */
@AutoService(Measure.class)
public final class Label extends Measure {
    public Label() {
        super(10, "label", "label", "The class that the data set says a picture is.", Source.DATA, Unit.CATEGORY);
    }

    @Override
    public double value(RowFacts facts, int row) {
        int label = facts.data().label(row);
        return label == OneHotLabels.NO_CLASS ? Double.NaN : label;
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
