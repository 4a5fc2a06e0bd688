package inkling.analysis;

import inkling.data.OneHotLabels;
import inkling.learn.Classifier;
import inkling.learn.Prediction;
import org.jspecify.annotations.Nullable;

/** Predictions of which only what the measures need is kept: {@value #BYTES_PER_ROW} bytes per row, whatever the classes. Immutable. */
final class BriefPredictions extends Predictions {
    /** The predicted class and three floats. */
    static final int BYTES_PER_ROW = 13;

    private final Table table;

    /**
     * @param rows how many rows of the table are filled in
     */
    BriefPredictions(Classifier model, Table table, int rows) {
        super(model, rows);
        this.table = table;
    }

    /** The figures of all rows, filled in from row 0 on. */
    static final class Table {
        private final OneHotLabels labels;
        private final byte[] predicted;
        private final float[] confidences;
        private final float[] margins;
        private final float[] ofLabels;

        Table(OneHotLabels labels) {
            this.labels = labels;
            predicted = new byte[labels.rows()];
            confidences = new float[labels.rows()];
            margins = new float[labels.rows()];
            ofLabels = new float[labels.rows()];
        }

        /** Fills in the rows {@code first .. first + all.rows() - 1}. */
        void put(int first, FullPredictions all) {
            for (int i = 0; i < all.rows(); i++) {
                int row = first + i;
                int label = labels.label(row);
                predicted[row] = (byte) all.predicted(i);
                confidences[row] = all.probability(i, predicted[row]);
                margins[row] = all.margin(i);
                ofLabels[row] = label == OneHotLabels.NO_CLASS ? Float.NaN : all.probability(i, label);
            }
        }
    }

    @Override
    public @Nullable Prediction prediction(int row) {
        return null;
    }

    @Override
    public boolean isQuick() {
        return true;
    }

    @Override
    public float probability(int row, int label) {
        return label == table.labels.label(row)
                ? table.ofLabels[row]
                : label == table.predicted[row] ? table.confidences[row] : Float.NaN;
    }

    @Override
    public int predicted(int row) {
        return table.predicted[row];
    }

    @Override
    public float confidence(int row) {
        return table.confidences[row];
    }

    @Override
    public float margin(int row) {
        return table.margins[row];
    }
}
