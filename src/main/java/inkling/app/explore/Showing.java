package inkling.app.explore;

import inkling.data.DataSet;

/** A data set and the rows of it that are on show: always changed together, so that a place never means another set's row. */
record Showing(DataSet data, ShownRows rows) {
    /** The sprite row at a place. */
    int row(int place) {
        return rows.row(place);
    }

    int size() {
        return rows.size();
    }
}
