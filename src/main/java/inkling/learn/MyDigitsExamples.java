package inkling.learn;

import inkling.data.DataSet;
import java.util.List;

/**
 * Digits the user drew, as a training takes them.
 *
 * @param training those to learn from
 * @param validation those never learned from, to judge by: on the others the model is flattered
 */
public record MyDigitsExamples(DataSet training, DataSet validation) {
    public static final DataSet EMPTY = DataSet.of(List.of(), new byte[0]);

    public static final MyDigitsExamples NONE = new MyDigitsExamples(EMPTY, EMPTY);

    /** Whether there are none at all. */
    public boolean isEmpty() {
        return training.rows() + validation.rows() == 0;
    }
}
