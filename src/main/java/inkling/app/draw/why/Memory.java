package inkling.app.draw.why;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.neighbors.NeighborIndex;
import java.util.List;

/** The training digits, measured so that the nearest to a picture are found in milliseconds. Immutable; any thread. */
record Memory(DataSet data, NeighborIndex neighbours) {
    /** As many as are shown, and as {@link inkling.learn.calibrate.Signs} are taken from. */
    static final int NEAREST = 5;

    /** Measures the digits; takes a second or two. */
    static Memory of(DataSet data) {
        return new Memory(data, NeighborIndex.of(data));
    }

    /** The training digits nearest to a picture, nearest first. */
    List<Nearby> nearest(Picture picture) {
        return neighbours.nearest(picture, NEAREST, data.trainRows()).stream()
                .map(found ->
                        new Nearby(found, data.label(found.row()), data.images().picture(found.row())))
                .toList();
    }
}
