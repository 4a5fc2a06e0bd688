package inkling.app.explore.find.lists;

import inkling.app.shared.RowSelection;
import inkling.data.DataSet;
import inkling.data.RowSet;
import java.nio.file.Path;

/**
 * Rows of a data set that the user has kept under a name.
 *
 * @param data the checksum of the data set: a row number means nothing without it
 * @param dataRows how many rows the data set has; 0 where that is not known, as in files of earlier versions
 * @param file where it is stored
 */
record KeptList(String name, String data, int dataRows, RowSet rows, Path file) {
    /** Whether the numbers of rows tell that it belongs to another data set: its checksum takes seconds for millions of rows. */
    boolean isOfOther(DataSet set) {
        return dataRows == 0 ? rows.stream().anyMatch(row -> row >= set.rows()) : dataRows != set.rows();
    }

    /** The rows as Explore shows them. */
    RowSelection selection() {
        return new RowSelection(name, rows.stream().boxed().toList());
    }
}
