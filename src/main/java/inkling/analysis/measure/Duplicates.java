package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.PixelNeighbors;

/** Which group of near-duplicates a picture belongs to. */
@AutoService(Measure.class)
public final class Duplicates extends NeighborMeasure {
    public Duplicates() {
        super(
                210,
                "duplicates",
                "near-duplicates",
                "Pictures that can hardly be told apart form a group: the two most similar ones are in group 1.",
                Unit.PLACE);
    }

    @Override
    double value(PixelNeighbors neighbors, RowFacts facts, int row) {
        int group = neighbors.duplicates().group(row);
        return group == 0 ? Double.NaN : group;
    }
}
