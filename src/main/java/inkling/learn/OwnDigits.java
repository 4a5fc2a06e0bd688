package inkling.learn;

import inkling.data.Classes;
import inkling.data.DataSet;
import java.util.List;

/**
 * Digits the user drew, as a training takes them.
 *
 * @param learned those to learn from
 * @param heldBack those never learned from, to judge by: on the others the model is flattered
 */
public record OwnDigits(DataSet learned, DataSet heldBack) {
    static final DataSet EMPTY = DataSet.of(List.of(), new byte[0], Classes.DIGITS);

    public static final OwnDigits NONE = new OwnDigits(EMPTY, EMPTY);

    /** Whether there are none at all. */
    public boolean isEmpty() {
        return learned.rows() + heldBack.rows() == 0;
    }
}
