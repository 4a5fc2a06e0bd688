package inkling.app.explore;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.Picture;

/**
 * The digit under the glass.
 *
 * @param labels of the set it is from
 * @param row its sprite row
 * @param picture its 28x28
 * @param label its digit 0..9
 * @param origin the split, and where MNIST has it
 */
record Specimen(OneHotLabels labels, int row, Picture picture, int label, String origin) {
    static Specimen of(DataSet data, int row) {
        return new Specimen(
                data.labels(), row, data.images().picture(row), data.label(row), AnatomyViewModel.origin(data, row));
    }
}
