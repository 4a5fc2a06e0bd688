package inkling.learn;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the training examples, and the evaluation after it.
 *
 * @param epoch which epoch, from 1
 * @param epochs number of epochs in the recipe
 * @param train on the first training examples, without augmentation but with their label noise
 * @param validationOrNull on the validation rows; null where there are none
 * @param seconds duration of the epoch, with its evaluation, without pauses
 * @param imagesPerSecond training images per second, evaluation not counted
 * @param updates the last step's update-to-weight ratio of each parameter
 */
public record Epoch(
        int epoch,
        int epochs,
        Evaluation train,
        @Nullable Evaluation validationOrNull,
        double seconds,
        double imagesPerSecond,
        List<UpdateRatio> updates)
        implements TrainingResult {
    public Epoch {
        updates = List.copyOf(updates);
    }

    /** On the validation rows, if there are any. */
    public Optional<Evaluation> validation() {
        return Optional.ofNullable(validationOrNull);
    }
}
