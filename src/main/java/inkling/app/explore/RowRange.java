package inkling.app.explore;

/**
 * The part of the data set that a view shows just now.
 *
 * @param first the first row visible, -1 for none
 * @param last the last row visible, -1 for none
 */
record RowRange(int first, int last) {
    static final RowRange NONE = new RowRange(-1, -1);
}
