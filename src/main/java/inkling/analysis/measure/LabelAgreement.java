package inkling.analysis.measure;

import com.google.auto.service.AutoService;
import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.PixelNeighbors;

/** Which share of the ten most similar pictures has the label of a picture. */
@AutoService(Measure.class)
public final class LabelAgreement extends NeighborMeasure {
    private static final int NEIGHBORS = 10;

    public LabelAgreement() {
        super(
                200,
                "agreement",
                "label agreement",
                "Which share of the 10 most similar pictures, by pixels, has the same label.",
                Unit.SHARE);
    }

    @Override
    double value(PixelNeighbors similar, RowFacts facts, int row) {
        Neighbors neighbors = similar.neighbors();
        int label = facts.data().label(row);
        int count = Math.min(NEIGHBORS, neighbors.count());
        if (label < 0 || count == 0) {
            return Double.NaN;
        }
        int same = 0;
        for (int place = 0; place < count; place++) {
            same += facts.data().label(neighbors.neighbor(row, place)) == label ? 1 : 0;
        }
        return (double) same / count;
    }
}
