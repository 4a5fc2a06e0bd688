package inkling.learn;

import com.google.gson.annotations.SerializedName;

/**
 * What has come together over the first batches of one epoch.
 *
 * @param batches how many
 * @param loss sum over the pictures
 * @param correct how many pictures were classified rightly
 * @param nanos time it took
 */
record EpochTally(
        @SerializedName("batches") int batches,
        @SerializedName("loss") double loss,
        @SerializedName("correct") int correct,
        @SerializedName("images") int images,
        @SerializedName("nanos") long nanos) {
    /** Before the first batch. */
    static final EpochTally NONE = new EpochTally(0, 0, 0, 0, 0);

    /** One batch more. */
    EpochTally plus(int size, double meanLoss, int right, long took) {
        return new EpochTally(batches + 1, loss + meanLoss * size, correct + right, images + size, nanos + took);
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
