package inkling.learn.train;

import inkling.learn.Evaluation;
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
 * @param updates the update-to-weight ratio of each parameter in the step with the highest learning rate of the epoch
 * @param outcomes how the network did on each row of the train split when it was trained on it in this epoch, {@code [trainRows]},
 *     see {@link RowOutcome}: with augmentation and dropout, and with the label noise of the training labels; {@link
 *     RowOutcome#NOT_TRAINED} for the other rows. Empty for an epoch of which the first batches are not known
 */
public record Epoch(
        int epoch,
        int epochs,
        Evaluation train,
        Optional<Evaluation> validation,
        double seconds,
        double imagesPerSecond,
        List<UpdateRatio> updates,
        Optional<byte[]> outcomes)
        implements TrainingResult {
    public Epoch {
        updates = List.copyOf(updates);
    }
}
