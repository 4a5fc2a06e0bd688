package inkling.learn.runs;

/**
 * Two models, A and B, asked about the same digits: how often each was right. The two that only one of them got right
 * are all that tells the models apart.
 */
public record PairedCounts(int bothRight, int onlyA, int onlyB, int bothWrong) {
    /**
     * Counts over rows.
     *
     * @param labels the true digit of each row
     * @param a what A said of each, as many
     * @param b what B said of each, as many
     */
    public static PairedCounts count(byte[] labels, byte[] a, byte[] b) {
        if (a.length != labels.length || b.length != labels.length) {
            throw new IllegalArgumentException(
                    "expected " + labels.length + " answers from each model, found " + a.length + " and " + b.length);
        }
        int[] counts = new int[4];
        for (int i = 0; i < labels.length; i++) {
            counts[(a[i] == labels[i] ? 0 : 2) + (b[i] == labels[i] ? 0 : 1)]++;
        }
        return new PairedCounts(counts[0], counts[1], counts[2], counts[3]);
    }

    /** How many digits both were asked about. */
    public int rows() {
        return bothRight + onlyA + onlyB + bothWrong;
    }

    /** How many A got right. */
    public int rightA() {
        return bothRight + onlyA;
    }

    /** How many B got right. */
    public int rightB() {
        return bothRight + onlyB;
    }

    /**
     * How likely so uneven a split of the digits that only one got right is, were A and B equally good: McNemar's test,
     * exact and two-sided, with the mid-p correction that Fagerland, Lydersen and Laake (2013) recommend. 0..1.
     */
    public double midP() {
        if (onlyA + onlyB == 0) {
            return 1;
        }
        // In an even split the middle belongs to both tails, half to each.
        return onlyA == onlyB ? 1 - chance(onlyA) / 2 : exactP() - chance(Math.min(onlyA, onlyB));
    }

    /** The same by the exact conditional test, which errs on the side of "no difference". 0..1. */
    public double exactP() {
        double tail = 0;
        for (int k = 0; k <= Math.min(onlyA, onlyB); k++) {
            tail += chance(k);
        }
        return Math.min(1, 2 * tail);
    }

    /** The chance of exactly k heads among {@code onlyA + onlyB} throws of a fair coin. */
    private double chance(int k) {
        int n = onlyA + onlyB;
        double log = -n * Math.log(2);
        for (int i = 1; i <= k; i++) {
            log += Math.log((double) (n - k + i) / i);
        }
        return Math.exp(log);
    }
}
