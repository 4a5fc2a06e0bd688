package inkling.analysis.map;

import inkling.analysis.neighbors.Neighbors;
import inkling.analysis.neighbors.Points;
import java.util.SplittableRandom;

/** All pairs of a layout, and the gradient of PaCMAP's loss. Immutable; for any number of threads. */
record Forces(Attraction near, Attraction midNear, Repulsion further) {
    private static final float NEAR_REACH = 10;
    private static final float MID_NEAR_REACH = 10_000;

    /**
     * Chooses the pairs of at least two rows.
     *
     * @param places the member that stands for each row: a random order
     */
    static Forces of(Points points, Neighbors neighbors, int[] places, SplittableRandom random) {
        return new Forces(
                new Attraction(NearPairs.choose(neighbors, points.rows()), places, NEAR_REACH),
                new Attraction(MidNearPairs.choose(points, random.nextLong()), places, MID_NEAR_REACH),
                new Repulsion(points.rows(), random));
    }

    /**
     * Adds the gradient of the loss with respect to the positions of members {@code from} to below {@code to}.
     *
     * @param gradientX that of member {@code from} comes first
     */
    void addGradient(
            float[] x, float[] y, PairWeights weights, int from, int to, float[] gradientX, float[] gradientY) {
        near.addGradient(x, y, weights.near(), from, to, gradientX, gradientY);
        if (weights.midNear() > 0) {
            midNear.addGradient(x, y, weights.midNear(), from, to, gradientX, gradientY);
        }
        further.addGradient(x, y, weights.further(), from, to, gradientX, gradientY);
    }
}
