package inkling.learn.train;

import inkling.learn.Examples;
import inkling.nn.Parameter;
import inkling.nn.engine.Outcomes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How the network has done so far on each row of the train split in the epoch in progress: collected from the batches, which
 * yield it anyway. Examples that are not rows of the data set, such as generated ones, are left out.
 */
final class EpochOutcomes {
    private final byte[] rows;
    private boolean complete = true;
    private boolean begun;

    /**
     * @param trainRows number of rows of the train split
     */
    EpochOutcomes(int trainRows) {
        rows = new byte[trainRows];
        clear();
    }

    /** Before the first batch of an epoch. */
    void clear() {
        Arrays.fill(rows, RowOutcome.NOT_TRAINED);
        complete = true;
        begun = false;
    }

    /**
     * Adds a batch.
     *
     * @param examples in the order of the epoch
     * @param from the first example of the batch
     * @param size number of examples in the batch
     */
    void add(Examples examples, int from, int size, Outcomes batch) {
        for (int i = 0; i < size; i++) {
            int row = examples.row(from + i);
            if (row < rows.length && !Float.isNaN(batch.probability(i))) {
                rows[row] = RowOutcome.encode(batch.probability(i), batch.isCorrect(i));
            }
        }
        begun = true;
    }

    /** A byte per row, see {@link RowOutcome}; empty if earlier batches of the epoch are not known. A copy. */
    Optional<byte[]> bytes() {
        return complete ? Optional.of(rows.clone()) : Optional.empty();
    }

    /** The arrays of a training's state with what is known of the epoch in progress, if that is anything. */
    List<Parameter> with(List<Parameter> state) {
        if (!begun || !complete) {
            return state;
        }
        float[] values = new float[rows.length];
        for (int row = 0; row < values.length; row++) {
            values[row] = rows[row] & 0xFF;
        }
        Parameter array = new Parameter(TrainingState.OUTCOMES, new int[] {values.length}, values, false);
        return Stream.concat(state.stream(), Stream.of(array)).toList();
    }

    /** Continues the epoch of a state, and returns the other arrays of the state. */
    List<Parameter> restore(TrainingState state) {
        clear();
        begun = state.tally().batches() > 0;
        complete = !begun;
        List<Parameter> others = new ArrayList<>(state.arrays());
        for (Parameter array : state.arrays()) {
            if (array.name().equals(TrainingState.OUTCOMES)) {
                others.remove(array);
                complete = true;
                for (int row = 0; row < rows.length; row++) {
                    rows[row] = (byte) array.values()[row];
                }
            }
        }
        return others;
    }
}
