package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;

/** The place of a picture in the data set. */
@AutoService(Measure.class)
public final class RowNumber extends Measure {
    public RowNumber() {
        super(5, "row", "row", "The place of a picture in the data set.", Source.DATA, Unit.ROW);
    }

    @Override
    public double value(RowFacts facts, int row) {
        return row;
    }

    @Override
    public boolean isQuick() {
        return true;
    }
}
