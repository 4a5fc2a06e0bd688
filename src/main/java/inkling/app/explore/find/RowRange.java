package inkling.app.explore.find;

/**
 * The part of the data set that a view shows just now.
 *
 * @param first the first row visible, -1 for none
 * @param last the last row visible, -1 for none
 */
public record RowRange(int first, int last) {
    public static final RowRange NONE = new RowRange(-1, -1);
}
