package inkling.sketch.mydigits;

import inkling.data.Classes;
import inkling.data.DataSet;
import java.util.List;

/**
 * My digits, split for training.
 *
 * @param training the digits to train on
 * @param validation the digits to validate on
 */
public record MyDigitsSplit(DataSet training, DataSet validation) {
    /**
     * The drawings of some classes. Every fifth drawing is for validation, the same ones in every run; see {@link
     * MyDigit#isValidation}.
     */
    public static MyDigitsSplit of(List<MyDigit> drawings, Classes classes) {
        return new MyDigitsSplit(
                ImportExport.dataSet(
                        drawings.stream()
                                .filter(drawing -> !drawing.isValidation())
                                .toList(),
                        classes),
                ImportExport.dataSet(
                        drawings.stream().filter(MyDigit::isValidation).toList(), classes));
    }

    /** The drawings of some classes, none of them for validation: for a final model, when all choices are made. */
    public static MyDigitsSplit allForTraining(List<MyDigit> drawings, Classes classes) {
        return new MyDigitsSplit(ImportExport.dataSet(drawings, classes), ImportExport.dataSet(List.of(), classes));
    }
}
