package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.PixelNeighbors;

/** How far the most similar picture is. */
@AutoService(Measure.class)
public final class NearestNeighbor extends NeighborMeasure {
    public NearestNeighbor() {
        super(
                190,
                "nearest",
                "nearest neighbor",
                "How far the most similar picture is: Euclidean, over 784 pixels from 0 to 1.",
                Unit.DISTANCE);
    }

    @Override
    double value(PixelNeighbors neighbors, RowFacts facts, int row) {
        return neighbors.nearest(row);
    }

    @Override
    public boolean isSmallestFirst() {
        return true;
    }
}
