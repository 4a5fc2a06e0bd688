package inkling.app.explore.sprite;

import inkling.app.explore.find.RowBrowser;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** How the sprite is shown as an image. */
final class SpriteViewModel {
    private final RowBrowser rows;
    private final DoubleProperty zoom = new SimpleDoubleProperty();

    SpriteViewModel(RowBrowser rows) {
        this.rows = rows;
    }

    /** What is shown, and what is selected. */
    RowBrowser rows() {
        return rows;
    }

    /** 0 for the whole sprite to 1 for single rows. */
    DoubleProperty zoomProperty() {
        return zoom;
    }

    /** Zooms in by a part of the range, or out for less than 0. */
    void zoom(double by) {
        zoom.set(Math.max(0, Math.min(1, zoom.get() + by)));
    }
}
