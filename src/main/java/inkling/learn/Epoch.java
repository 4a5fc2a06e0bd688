package inkling.learn;

import java.util.List;
import java.util.Optional;

/**
 * One pass over the training examples, and the evaluation after it.
 *
 * @param epoch which epoch, from 1
 * @param epochs number of epochs in the recipe
 * @param train on the first training examples, without augmentation but with their label noise
 * @param validation on the validation rows, if there are any
 * @param seconds duration of the epoch, with its evaluation, without pauses
 * @param imagesPerSecond training images per second, evaluation not counted
 * @param updates the last step's update-to-weight ratio of each parameter
 */
public record Epoch(
        int epoch,
        int epochs,
        Evaluation train,
        Optional<Evaluation> validation,
        double seconds,
        double imagesPerSecond,
        List<UpdateRatio> updates)
        implements TrainingResult {
    public Epoch {
        updates = List.copyOf(updates);
    }
}
