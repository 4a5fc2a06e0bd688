package inkling.learn;

/** What has come together over the batches of one epoch. */
final class EpochTally {
    private double loss;
    private int correct;
    private int images;
    private long nanos;

    /** One batch more. */
    void add(int size, double meanLoss, int right, long took) {
        loss += meanLoss * size;
        correct += right;
        images += size;
        nanos += took;
    }

    double meanLoss() {
        return loss / images;
    }

    double accuracy() {
        return correct / (double) images;
    }

    double seconds() {
        return nanos / 1e9;
    }

    double imagesPerSecond() {
        return images / seconds();
    }
}
