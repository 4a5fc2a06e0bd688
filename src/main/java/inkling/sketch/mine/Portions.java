package inkling.sketch.mine;

import inkling.data.DataSet;
import java.util.List;

/**
 * My digits as a training takes them.
 *
 * @param learned those to learn from
 * @param heldBack those to judge by
 */
public record Portions(DataSet learned, DataSet heldBack) {
    /** Every fifth is held back, the same ones in every run; see {@link KeptDigit#isHeldBack}. */
    public static Portions of(List<KeptDigit> digits) {
        return new Portions(
                Exchange.dataSet(
                        digits.stream().filter(digit -> !digit.isHeldBack()).toList()),
                Exchange.dataSet(digits.stream().filter(KeptDigit::isHeldBack).toList()));
    }

    /** None is held back: for a final model, when all choices are made. */
    public static Portions whole(List<KeptDigit> digits) {
        return new Portions(Exchange.dataSet(digits), Exchange.dataSet(List.of()));
    }
}
