package inkling.learn.calibrate;

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
        double wins = 0;
        for (double score : first) {
            for (double low : other) {
                wins += score > low ? 1 : score == low ? 0.5 : 0;
            }
        }
        return wins / first.length / other.length;
    }
}
