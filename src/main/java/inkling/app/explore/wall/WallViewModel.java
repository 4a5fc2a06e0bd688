package inkling.app.explore.wall;

import inkling.app.explore.find.RowBrowser;
import java.util.Arrays;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** How the wall shows the rows found. */
final class WallViewModel {
    private final RowBrowser rows;
    private final IntegerProperty thumbnail = new SimpleIntegerProperty(56);

    WallViewModel(RowBrowser rows) {
        this.rows = rows;
    }

    /** What is shown, and what is selected. */
    RowBrowser rows() {
        return rows;
    }

    /** The side of a thumbnail in logical pixels: one of {@link WallLayout#SIDES}. */
    IntegerProperty thumbnailProperty() {
        return thumbnail;
    }

    /** The next larger size, or the next smaller one for -1. */
    void zoom(int steps) {
        int[] sides = WallLayout.SIDES;
        int at = Arrays.binarySearch(sides, thumbnail.get());
        thumbnail.set(sides[Math.max(0, Math.min(at + steps, sides.length - 1))]);
    }
}
