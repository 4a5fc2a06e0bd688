package inkling.learn.calibrate;

import java.util.Arrays;

/**
 * How well a score tells two kinds apart: the chance that it is higher for one of the first kind than for one of the other,
 * ties counting half. 1 always, 0.5 no better than a coin.
 */
public final class Auroc {
    private Auroc() {}

    /** The area under the curve of true over false positives; both kinds need at least one member. */
    public static double of(double[] first, double[] other) {
        double[] sorted = other.clone();
        Arrays.sort(sorted);
        double wins = 0;
        for (double score : first) {
            wins += (below(sorted, score, false) + below(sorted, score, true)) / 2.0;
        }
        return wins / first.length / other.length;
    }

    /** How many of the sorted scores lie below one, or also equal it. */
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
