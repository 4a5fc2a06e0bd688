package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.NearDuplicates;
import inkling.analysis.neighbors.PixelNeighbors;
import java.util.List;

/** Whether the near-duplicates of a picture are all in its own split. */
@AutoService(Measure.class)
public final class DuplicateIn extends NeighborMeasure {
    public DuplicateIn() {
        super(
                220,
                "duplicate-in",
                "near-duplicate in",
                "Whether a picture and its near-duplicates are all in one split, or some to train on and some to test with.",
                Unit.CATEGORY);
    }

    @Override
    double value(PixelNeighbors neighbors, RowFacts facts, int row) {
        NearDuplicates duplicates = neighbors.duplicates();
        if (duplicates.group(row) == 0) {
            return Double.NaN;
        }
        return duplicates.isAcrossSplits(row) ? 1 : 0;
    }

    @Override
    public List<String> categories(RowFacts facts) {
        return List.of("one split", "train and test");
    }
}
