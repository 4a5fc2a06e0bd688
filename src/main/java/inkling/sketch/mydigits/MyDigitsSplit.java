package inkling.sketch.mydigits;

import inkling.data.DataSet;
import java.util.List;

/**
 * My digits, split for training.
 *
 * @param training the digits to train on
 * @param validation the digits to validate on
 */
public record MyDigitsSplit(DataSet training, DataSet validation) {
    /** Every fifth digit is for validation, the same ones in every run; see {@link MyDigit#isValidation}. */
    public static MyDigitsSplit of(List<MyDigit> digits) {
        return new MyDigitsSplit(
                ImportExport.dataSet(
                        digits.stream().filter(digit -> !digit.isValidation()).toList()),
                ImportExport.dataSet(
                        digits.stream().filter(MyDigit::isValidation).toList()));
    }

    /** No digits for validation: for a final model, when all choices are made. */
    public static MyDigitsSplit allForTraining(List<MyDigit> digits) {
        return new MyDigitsSplit(ImportExport.dataSet(digits), ImportExport.dataSet(List.of()));
    }
}
