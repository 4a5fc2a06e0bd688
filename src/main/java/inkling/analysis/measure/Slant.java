package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.sketch.StrokeMeasure;

/** How far the strokes lean to the right. */
@AutoService(Measure.class)
public final class Slant extends Measure {
    public Slant() {
        super(110, "slant", "slant", "How far the strokes lean to the right.", Source.DATA, Unit.DEGREES);
    }

    @Override
    public double value(RowFacts facts, int row) {
        return StrokeMeasure.SLANT.of(facts.data().images().picture(row));
    }
}
