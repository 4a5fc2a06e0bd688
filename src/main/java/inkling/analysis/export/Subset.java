package inkling.analysis.export;

import inkling.data.DataSet;
import inkling.data.OneHotLabels;
import inkling.data.RowSet;
import inkling.data.SpriteBlocks;

/** Some rows of a data set as a data set of their own. */
public final class Subset {
    private Subset() {}

    /** The rows in rising order, so that training rows stay before test rows and each keeps its split. */
    public static DataSet of(DataSet data, RowSet rows) {
        SpriteBlocks blocks = new SpriteBlocks(rows.size());
        byte[] labels = new byte[rows.size()];
        int at = 0;
        for (int row : rows.stream().toArray()) {
            blocks.put(at, data.images().picture(row).bytes());
            labels[at] = (byte) data.label(row);
            at++;
        }
        return new DataSet(
                blocks.finished(labels.length),
                new OneHotLabels(labels, data.classes()),
                rows.count(0, data.trainRows()));
    }
}
