package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.Prototypes;

/** As which prototype or criticism of its class a picture was chosen. */
@AutoService(Measure.class)
public final class ExamplePlace extends Measure {
    public ExamplePlace() {
        super(
                240,
                "place",
                "place among examples",
                "Prototypes together are distributed like the training pictures of their class, by pixels; criticisms are unlike them. "
                        + "The first one chosen says most.",
                Source.PROTOTYPES,
                Unit.PLACE);
    }

    @Override
    public double value(RowFacts facts, int row) {
        Prototypes prototypes = facts.prototypes();
        int place = prototypes == null ? 0 : prototypes.place(row);
        return place == 0 ? Double.NaN : place;
    }
}
