package inkling.learn.runs;

import com.google.gson.annotations.SerializedName;
import inkling.learn.Epoch;
import inkling.learn.Evaluation;
import inkling.learn.UpdateRatio;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One epoch of a kept run in figures: a line of its journal. Losses are cross-entropies in nats, accuracies 0..1.
 *
 * @param epoch which, from 1
 * @param heldOutLoss null where no rows are held back, as is {@code heldOutAccuracy}
 * @param seconds time the epoch took
 * @param updates how far its last step moved each parameter
 */
public record EpochFigures(
        @SerializedName("epoch") int epoch,
        @SerializedName("trainLoss") double trainLoss,
        @SerializedName("trainAccuracy") double trainAccuracy,
        @SerializedName("heldOutLoss") @Nullable Double heldOutLoss,
        @SerializedName("heldOutAccuracy") @Nullable Double heldOutAccuracy,
        @SerializedName("seconds") double seconds,
        @SerializedName("imagesPerSecond") double imagesPerSecond,
        @SerializedName("updates") List<UpdateRatio> updates) {
    public EpochFigures {
        updates = List.copyOf(updates);
    }

    static EpochFigures of(Epoch epoch) {
        return new EpochFigures(
                epoch.epoch(),
                epoch.train().crossEntropy(),
                epoch.train().accuracy(),
                epoch.heldOut().map(Evaluation::crossEntropy).orElse(null),
                epoch.heldOut().map(Evaluation::accuracy).orElse(null),
                epoch.seconds(),
                epoch.imagesPerSecond(),
                epoch.updates());
    }
}
