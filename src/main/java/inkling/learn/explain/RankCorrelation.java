package inkling.learn.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The rank correlation of two lists of numbers (C. Spearman, "The proof and measurement of association between two things", 1904): 1 if
 * they have the same order, -1 if the opposite, about 0 if neither tells anything about the other. It is Pearson's correlation of the
 * ranks, where equal numbers share the mean of their ranks.
 */
final class RankCorrelation {
    private RankCorrelation() {}

    /** That of two lists of one length; NaN if all numbers of one are equal. */
    static double of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException("expected two lists of one length, found " + x.length + ", " + y.length);
        }
        double[] a = ranks(x);
        double[] b = ranks(y);
        double mean = (x.length + 1) / 2.0;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - mean) * (b[i] - mean);
            aa += (a[i] - mean) * (a[i] - mean);
            bb += (b[i] - mean) * (b[i] - mean);
        }
        return aa == 0 || bb == 0 ? Double.NaN : ab / Math.sqrt(aa * bb);
    }

    /** The rank of each number, from 1 for the smallest. */
    static double[] ranks(double[] x) {
        int[] order = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> x[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[x.length];
        for (int from = 0; from < order.length; ) {
            int to = from;
            while (to < order.length && x[order[to]] == x[order[from]]) {
                to++;
            }
            double mean = (from + 1 + to) / 2.0;
            Arrays.stream(order, from, to).forEach(i -> ranks[i] = mean);
            from = to;
        }
        return ranks;
    }
}
