package inkling.learn.train;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums over the completed batches of an epoch.
 *
 * @param batches number of batches
 * @param loss sum over the images
 * @param correct number of images classified correctly
 * @param images number of images
 * @param nanos duration
 * @param updates the relative size of the step with the highest learning rate, per parameter; null before that step
 */
public record EpochTally(
        @SerializedName("batches") int batches,
        @SerializedName("loss") double loss,
        @SerializedName("correct") int correct,
        @SerializedName("images") int images,
        @SerializedName("nanos") long nanos,
        @SerializedName("updates") @Nullable List<UpdateRatio> updates) {
    /** Before the first batch. */
    public static final EpochTally NONE = new EpochTally(0, 0, 0, 0, 0, null);

    /** With another batch. */
    EpochTally plus(int size, double meanLoss, int correctInBatch, long duration) {
        return new EpochTally(
                batches + 1,
                loss + meanLoss * size,
                correct + correctInBatch,
                images + size,
                nanos + duration,
                updates);
    }

    EpochTally with(List<UpdateRatio> measured) {
        return new EpochTally(batches, loss, correct, images, nanos, measured);
    }

    double seconds() {
        return nanos / 1e9;
    }

    double imagesPerSecond() {
        return images / seconds();
    }
}
