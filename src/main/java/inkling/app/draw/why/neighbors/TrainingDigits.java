package inkling.app.draw.why.neighbors;

import inkling.data.DataSet;
import inkling.data.Picture;
import inkling.learn.neighbors.NeighborIndex;
import java.util.List;

/** The training digits, indexed so that the nearest to a picture are found in milliseconds. Immutable; any thread. */
record TrainingDigits(DataSet data, NeighborIndex index) {
    /** As many as are shown, and as the check for a digit is based on. */
    static final int NEAREST = 5;

    /** Indexes the digits; takes a second or two. */
    static TrainingDigits of(DataSet data) {
        return new TrainingDigits(data, NeighborIndex.of(data));
    }

    /** The training digits nearest to a picture, nearest first. */
    List<NearbyDigit> nearest(Picture picture) {
        return index.nearest(picture, NEAREST, data.trainRows()).stream()
                .map(found -> new NearbyDigit(
                        found, data.label(found.row()), data.images().picture(found.row())))
                .toList();
    }
}
