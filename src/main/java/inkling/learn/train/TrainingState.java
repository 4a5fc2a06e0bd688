package inkling.learn.train;

import inkling.learn.ModelCard;
import inkling.nn.Parameter;
import java.util.List;

/**
 * A training between two steps: everything its next steps depend on, besides the data. Immutable.
 *
 * @param card of the model after the last complete epoch
 * @param tally of the epoch in progress
 * @param workers number of threads that share a step
 * @param arrays the weights, their average and what the optimizer remembers of them, by name; within an epoch also {@link
 *     #OUTCOMES}
 */
public record TrainingState(ModelCard card, EpochTally tally, int workers, List<Parameter> arrays) {
    /** The array with a {@link RowOutcome} 0..255 per row of the train split, as far as the epoch in progress got. */
    public static final String OUTCOMES = "outcomes";

    public TrainingState {
        arrays = List.copyOf(arrays);
    }
}
