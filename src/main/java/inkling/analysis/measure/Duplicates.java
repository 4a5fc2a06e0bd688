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
                "Groups of pictures that can hardly be told apart: over all pixels, they differ by at most 18% (root mean square). "
                        + "Group 1 has the two most alike.",
                Unit.PLACE);
    }

    @Override
    double value(PixelNeighbors neighbors, RowFacts facts, int row) {
        int group = neighbors.duplicates().group(row);
        return group == 0 ? Double.NaN : group;
    }
}
