package inkling.learn;

import inkling.data.Classes;
import inkling.data.DataSet;
import java.util.List;

/**
 * The drawings kept in My digits, prepared and split for a training.
 *
 * @param training drawings to train on
 * @param validation drawings to evaluate on only: accuracy on the training ones is too optimistic
 */
public record MyDigitsExamples(DataSet training, DataSet validation) {
    public static final DataSet EMPTY = DataSet.of(List.of(), new byte[0], Classes.DIGITS);

    public static final MyDigitsExamples NONE = new MyDigitsExamples(EMPTY, EMPTY);

    /** Whether there are no drawings. */
    public boolean isEmpty() {
        return training.rows() + validation.rows() == 0;
    }
}
