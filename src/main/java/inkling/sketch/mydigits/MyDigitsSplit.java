package inkling.sketch.mydigits;

import inkling.data.DataSet;
import java.util.List;

/**
 * My digits as a training takes them.
 *
 * @param training those to learn from
 * @param validation those to judge by
 */
public record MyDigitsSplit(DataSet training, DataSet validation) {
    /** Every fifth is held back, the same ones in every run; see {@link MyDigit#isValidation}. */
    public static MyDigitsSplit of(List<MyDigit> digits) {
        return new MyDigitsSplit(
                ImportExport.dataSet(
                        digits.stream().filter(digit -> !digit.isValidation()).toList()),
                ImportExport.dataSet(
                        digits.stream().filter(MyDigit::isValidation).toList()));
    }

    /** None is held back: for a final model, when all choices are made. */
    public static MyDigitsSplit whole(List<MyDigit> digits) {
        return new MyDigitsSplit(ImportExport.dataSet(digits), ImportExport.dataSet(List.of()));
    }
}
