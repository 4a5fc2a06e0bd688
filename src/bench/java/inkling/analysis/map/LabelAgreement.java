package inkling.analysis.map;

import inkling.analysis.neighbors.Neighbors;
import inkling.data.DataSet;
import inkling.data.OneHotLabels;

/** How well the labels of a row's nearest others tell its own. */
final class LabelAgreement {
    private LabelAgreement() {}

    /**
     * The accuracy of the k-nearest-neighbors classifier that leaves out the row itself: how many rows have the label that most of
     * their nearest rows have; of equally frequent ones the first class counts. Rows without a label neither count nor vote.
     *
     * @param count k, at most the number of neighbors
     * @return 0..1; 0 if no row has a label
     */
    static double accuracy(Neighbors neighbors, DataSet data, int count) {
        int labeled = 0;
        int right = 0;
        for (int row = 0; row < neighbors.rows(); row++) {
            int label = data.label(row);
            if (label != OneHotLabels.NO_CLASS) {
                labeled++;
                right += majority(neighbors, row, data, count) == label ? 1 : 0;
            }
        }
        return labeled == 0 ? 0 : (double) right / labeled;
    }

    private static int majority(Neighbors neighbors, int row, DataSet data, int count) {
        int[] votes = new int[data.classes().count()];
        for (int place = 0; place < Math.min(count, neighbors.count()); place++) {
            int label = data.label(neighbors.neighbor(row, place));
            if (label != OneHotLabels.NO_CLASS) {
                votes[label]++;
            }
        }
        int most = 0;
        for (int label = 1; label < votes.length; label++) {
            if (votes[label] > votes[most]) {
                most = label;
            }
        }
        return most;
    }
}
