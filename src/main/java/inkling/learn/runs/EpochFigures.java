package inkling.learn.runs;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Evaluation;
import inkling.learn.train.Epoch;
import inkling.learn.train.UpdateRatio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The results of one epoch of a stored run: a line of its journal. Losses are cross-entropies in nats, accuracies 0..1.
 *
 * @param epoch which epoch, from 1
 * @param validationLoss null where there are no validation rows, as is {@code validationAccuracy}
 * @param seconds duration of the epoch
 * @param updates the relative size of one of its steps, per parameter
 * @param updatesAtHighestRate whether that is the step with the highest learning rate; null for the last step, in early runs
 */
public record EpochFigures(
        @SerializedName("epoch") int epoch,
        @SerializedName("trainLoss") double trainLoss,
        @SerializedName("trainAccuracy") double trainAccuracy,
        @SerializedName("heldOutLoss") @Nullable Double validationLoss,
        @SerializedName("heldOutAccuracy") @Nullable Double validationAccuracy,
        @SerializedName("seconds") double seconds,
        @SerializedName("imagesPerSecond") double imagesPerSecond,
        @SerializedName("updates") List<UpdateRatio> updates,
        @SerializedName("updatesAtHighestRate") @Nullable Boolean updatesAtHighestRate) {
    /** As many as a recipe can have. */
    private static final int MOST_EPOCHS = 100_000;

    public EpochFigures {
        updates = List.copyOf(updates);
        if (epoch < 1 || epoch > MOST_EPOCHS) {
            throw new IllegalArgumentException("expected an epoch from 1 to " + MOST_EPOCHS + ", got " + epoch);
        }
    }

    /** The results of an epoch that has just ended. */
    public static EpochFigures of(Epoch epoch) {
        return new EpochFigures(
                epoch.epoch(),
                epoch.train().crossEntropy(),
                epoch.train().accuracy(),
                epoch.validation().map(Evaluation::crossEntropy).orElse(null),
                epoch.validation().map(Evaluation::accuracy).orElse(null),
                epoch.seconds(),
                epoch.imagesPerSecond(),
                epoch.updates(),
                true);
    }
}
