package inkling.analysis.map;

import inkling.learn.neighbors.Neighbor;
import java.util.List;

/**
 * Where a picture lies on the map. Immutable.
 *
 * @param x to the right, in units of the layout
 * @param y down, in units of the layout
 * @param nearest the rows that it was placed by, nearest first; their distances are those in the space that the map shows
 */
public record PlacedPicture(float x, float y, List<Neighbor> nearest) {
    public PlacedPicture {
        nearest = List.copyOf(nearest);
    }
}
