package inkling.app.explore.wall;

import inkling.app.explore.find.FoundRows;
import inkling.app.explore.find.RowPane.RowRange;
import inkling.data.RowSet;
import org.jspecify.annotations.Nullable;

/** Which part of the wall is visible: the rows, their layout, and how far it is scrolled down. In device pixels. */
final class WallScroll {
    private @Nullable FoundRows rows;
    private WallLayout layout = WallLayout.of(1, 1, 56, 1, 0);
    private long top;
    private boolean revealing;

    /** The rows laid out; null for none. */
    @Nullable
    FoundRows rows() {
        return rows;
    }

    WallLayout layout() {
        return layout;
    }

    /** How far the wall is scrolled down. */
    long top() {
        return top;
    }

    /** Scrolls, as far as there is something to see; whether that changed anything. */
    boolean scrollTo(long wanted) {
        long before = top;
        top = layout.clamp(wanted);
        return top != before;
    }

    /** Makes the next update scroll to the selected row. */
    void revealSelected() {
        revealing = true;
    }

    /** Lays out other rows, or the same ones differently: the selected digit stays where it is visible, or else the first visible one does. */
    void update(@Nullable FoundRows newRows, WallLayout newLayout, int selectedRow) {
        if (newRows != rows || !newLayout.equals(layout)) {
            top = anchored(newRows, newLayout, selectedRow);
            rows = newRows;
            layout = newLayout;
        }
        int selected = place(selectedRow);
        if (revealing && selected >= 0) {
            top = layout.showing(selected, top);
            revealing = false;
        }
    }

    private long anchored(@Nullable FoundRows newRows, WallLayout newLayout, int selectedRow) {
        if (rows == null || rows.size() == 0 || newRows == null || newRows.size() == 0) {
            return 0;
        }
        int selected = rows.place(selectedRow);
        boolean visible = isVisible(selected);
        int held = visible ? selected : layout.firstVisible(top);
        long offset = layout.y(held) - top;
        revealing |= visible;
        return newLayout.clamp(newLayout.y(newRows.nearestPlace(rows.row(held))) - offset);
    }

    /** The place of a row; -1 if it is not among the rows laid out. */
    int place(int row) {
        return rows == null ? -1 : rows.place(row);
    }

    /** The row at a point of the view; -1 where none is. */
    int rowAt(double x, double y) {
        int place = layout.placeAt(x, y, top);
        return rows == null || place < 0 ? -1 : rows.row(place);
    }

    /** The rows whose thumbnails a rectangle touches, given by two opposite corners before scrolling. */
    RowSet rowsIn(double x, double y, double otherX, double otherY) {
        FoundRows now = rows;
        return now == null
                ? RowSet.NONE
                : RowSet.of(layout.placesIn(
                                Math.min(x, otherX), Math.min(y, otherY), Math.max(x, otherX), Math.max(y, otherY))
                        .map(now::row)
                        .toArray());
    }

    boolean isVisible(int place) {
        return place >= 0 && place >= layout.firstVisible(top) && place < layout.endVisible(top);
    }

    /** The first and the last row visible; none if the rows are not in the order of the sprite. */
    RowRange visibleRows() {
        return rows == null || rows.size() == 0 || !rows.isInSpriteOrder()
                ? RowRange.NONE
                : new RowRange(rows.row(layout.firstVisible(top)), rows.row(layout.endVisible(top) - 1));
    }
}
