package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.neighbors.Neighbor;
import inkling.learn.neighbors.NeighborIndex;
import java.util.List;

/**
 * What tells a digit from anything else: no single sign does.
 *
 * @param logOdds how sure the model is, -5 to 10: a scribble leaves it undecided
 * @param distance the mean distance to the five nearest training digits: a letter or a coat is near to none
 * @param share that distance over the picture's own ink: a dot is near to everything, but only for want of ink
 */
public record Signs(
        @SerializedName("logOdds") double logOdds,
        @SerializedName("distance") double distance,
        @SerializedName("share") double share) {
    private static final int NEAREST = 5;
    private static final double LEAST_SURE = -5;
    private static final double SUREST = 10;

    /**
     * The signs of a picture.
     *
     * @param trainRows the rows before this one are the ones to be near to
     */
    public static Signs of(Prediction prediction, Picture picture, NeighborIndex neighbours, int trainRows) {
        return of(prediction, picture, neighbours.nearest(picture, NEAREST, trainRows));
    }

    /** The signs of a picture whose nearest training digits are known, at least one. */
    public static Signs of(Prediction prediction, Picture picture, List<Neighbor> nearest) {
        double squared = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            squared += Math.pow(picture.at(i) / 255.0, 2);
        }
        double distance = nearest.stream()
                .mapToDouble(Neighbor::distance)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("expected a neighbour, got none"));
        double logOdds = Math.min(SUREST, Math.max(LEAST_SURE, LogOdds.of(prediction)));
        // of a picture without ink nothing can be a share; it is as far from a digit as a dot is
        return new Signs(logOdds, distance, squared == 0 ? distance : distance / Math.sqrt(squared));
    }

    double[] values() {
        return new double[] {logOdds, distance, share};
    }
}
