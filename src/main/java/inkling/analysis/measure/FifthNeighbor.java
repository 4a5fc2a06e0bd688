package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.PixelNeighbors;

/** How far the fifth most similar picture is: outliers are far from all others (Ramaswamy, Rastogi and Shim 2000). */
@AutoService(Measure.class)
public final class FifthNeighbor extends NeighborMeasure {
    private static final int PLACE = 4;

    public FifthNeighbor() {
        super(
                180,
                "outlier",
                "5th neighbor",
                "How far the fifth most similar picture is, by pixels on 50 principal axes. An outlier is far from it.",
                Unit.DISTANCE);
    }

    @Override
    double value(PixelNeighbors neighbors, RowFacts facts, int row) {
        int last = Math.min(PLACE, neighbors.neighbors().count() - 1);
        return last < 0 ? Double.NaN : neighbors.neighbors().distance(row, last);
    }
}
