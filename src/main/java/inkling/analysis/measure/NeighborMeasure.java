package inkling.analysis.measure;

import inkling.analysis.Measure;
import inkling.analysis.RowFacts;
import inkling.analysis.neighbors.PixelNeighbors;

/** A measure that follows from the rows that are most similar by pixels. */
abstract class NeighborMeasure extends Measure {
    NeighborMeasure(int position, String key, String name, String sentence, Unit unit) {
        super(position, key, name, sentence, Source.NEIGHBORS, unit);
    }

    abstract double value(PixelNeighbors neighbors, RowFacts facts, int row);

    @Override
    public final double value(RowFacts facts, int row) {
        PixelNeighbors neighbors = facts.neighbors();
        return neighbors == null ? Double.NaN : value(neighbors, facts, row);
    }
}
