package inkling.app.explore.find;

import inkling.app.shared.RowSelection;
import inkling.data.RowSet;
import java.nio.file.Path;

/**
 * Rows of a data set that the user has kept under a name.
 *
 * @param data the checksum of the data set: a row number means nothing without it
 * @param file where it is stored
 */
record KeptList(String name, String data, RowSet rows, Path file) {
    /** The rows as Explore shows them. */
    RowSelection selection() {
        return new RowSelection(name, rows.stream().boxed().toList());
    }
}
