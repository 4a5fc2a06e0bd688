package inkling.learn;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One time through the training rows, and what the network was worth after it.
 *
 * @param epoch which, from 1
 * @param epochs how many the recipe asks for
 * @param train on the first rows it learns from, as they are: not varied, but with wrong labels where the recipe asks for them
 * @param heldOutOrNull on the rows held back; null where none are
 * @param runningLoss mean loss over the epoch's batches, as they came: varied pictures, weights still moving
 * @param runningAccuracy share 0..1 of the epoch's pictures classified rightly, as they came
 * @param seconds time the epoch took, evaluation included, pauses not
 * @param imagesPerSecond pictures learned from a second, evaluation not counted
 * @param updates the last step's update-to-weight ratios, a parameter each
 */
public record Epoch(
        int epoch,
        int epochs,
        Evaluation train,
        @Nullable Evaluation validationOrNull,
        double runningLoss,
        double runningAccuracy,
        double seconds,
        double imagesPerSecond,
        List<UpdateRatio> updates)
        implements TrainingResult {
    public Epoch {
        updates = List.copyOf(updates);
    }

    /** What it was worth on the rows held back, if there are any. */
    public Optional<Evaluation> validation() {
        return Optional.ofNullable(validationOrNull);
    }
}
