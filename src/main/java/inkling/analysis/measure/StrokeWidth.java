package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.sketch.StrokeMeasure;

/** The mean width of the strokes. */
@AutoService(Measure.class)
public final class StrokeWidth extends Measure {
    public StrokeWidth() {
        super(100, "width", "stroke width", "The mean width of the strokes.", Source.DATA, Unit.PIXELS);
    }

    @Override
    public double value(RowFacts facts, int row) {
        return StrokeMeasure.STROKE_WIDTH.of(facts.data().images().picture(row));
    }
}
