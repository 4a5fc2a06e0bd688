package inkling.learn.calibrate;

import java.util.Arrays;

/**
 * The area under the receiver operating characteristic curve: how well a score separates two groups. It is the probability
 * that a random member of the first group scores higher than a random member of the other, ties counting half: 1 is perfect,
 * 0.5 is chance.
 */
public final class Auroc {
    private Auroc() {}

    /**
     * The area for two groups of scores.
     *
     * @param first scores that should be high, at least one
     * @param other scores that should be low, at least one
     */
    public static double of(double[] first, double[] other) {
        double[] sorted = other.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (double score : first) {
            wins += (below(sorted, score, false) + below(sorted, score, true)) / 2.0;
        }
        return wins / first.length / other.length;
    }

    /** How many of the sorted scores are less than one, or also equal to it. */
    private static int below(double[] sorted, double score, boolean orEqual) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) / 2;
            if (sorted[middle] < score || (orEqual && sorted[middle] == score)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
