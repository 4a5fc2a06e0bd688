package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.Prototypes;
import java.util.List;

/** Whether a picture was chosen to stand for its class, or as one that those chosen do not stand for. */
@AutoService(Measure.class)
public final class Example extends Measure {
    public Example() {
        super(
                230,
                "example",
                "example",
                "Of each class, 20 prototypes that together are distributed like it, and 20 criticisms that these do not stand for.",
                Source.PROTOTYPES,
                Unit.CATEGORY);
    }

    @Override
    public double value(RowFacts facts, int row) {
        Prototypes prototypes = facts.prototypes();
        if (prototypes == null || prototypes.place(row) == 0) {
            return Double.NaN;
        }
        return prototypes.isPrototype(row) ? 0 : 1;
    }

    @Override
    public List<String> categories(RowFacts facts) {
        return List.of("prototype", "criticism");
    }
}
