package inkling.learn.calibrate;

import com.google.gson.annotations.SerializedName;
import inkling.data.Picture;
import inkling.learn.Prediction;
import inkling.learn.neighbors.Neighbor;
import inkling.learn.neighbors.NeighborIndex;
import java.util.List;

/**
 * What {@link DigitDetector} knows about an image. Each feature catches what the others miss.
 *
 * @param logOdds the model's log-odds for its answer, limited to -5..10: low for a scribble
 * @param distance mean distance to the five nearest training digits: large for a letter or a piece of clothing
 * @param share that distance divided by the length of the image as a vector: large for a dot, which has too little ink to be
 *     far from anything
 */
public record DigitFeatures(
        @SerializedName("logOdds") double logOdds,
        @SerializedName("distance") double distance,
        @SerializedName("share") double share) {
    private static final int NEAREST = 5;
    private static final double LEAST_LOG_ODDS = -5;
    private static final double LARGEST_LOG_ODDS = 10;

    /**
     * The features of an image.
     *
     * @param trainRows only the rows before this one count as training digits
     */
    public static DigitFeatures of(Prediction prediction, Picture picture, NeighborIndex neighbors, int trainRows) {
        return of(prediction, picture, neighbors.nearest(picture, NEAREST, trainRows));
    }

    /** The features of an image whose nearest training digits are known, at least one. */
    public static DigitFeatures of(Prediction prediction, Picture picture, List<Neighbor> nearest) {
        double squared = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            squared += Math.pow(picture.at(i) / 255.0, 2);
        }
        double distance = nearest.stream()
                .mapToDouble(Neighbor::distance)
                .average()
                .orElseThrow(() -> new IllegalArgumentException("expected a neighbor, got none"));
        double logOdds = Math.min(LARGEST_LOG_ODDS, Math.max(LEAST_LOG_ODDS, prediction.logOdds(prediction.digit())));
        // an image without ink has length 0; it is as far from a digit as a dot is
        return new DigitFeatures(logOdds, distance, squared == 0 ? distance : distance / Math.sqrt(squared));
    }

    /** The classifier's confidence that the log-odds stand for, 0..1. */
    public double confidence() {
        return 1 / (1 + Math.exp(-logOdds));
    }

    double[] values() {
        return new double[] {logOdds, distance, share};
    }
}
