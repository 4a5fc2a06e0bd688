package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.sketch.StrokeMeasure;

/** The sum of all pixels: how many fully inked pixels there would be. */
@AutoService(Measure.class)
public final class Ink extends Measure {
    public Ink() {
        super(
                90,
                "ink",
                "ink",
                "The sum of all pixels: how many fully inked pixels there would be.",
                Source.DATA,
                Unit.PIXELS);
    }

    @Override
    public double value(RowFacts facts, int row) {
        return StrokeMeasure.INK.of(facts.data().images().picture(row));
    }
}
