package inkling.app.explore.map;

import inkling.app.shared.points.Lasso;
import inkling.data.RowSet;
import javafx.scene.shape.Polygon;

/** The line that is being drawn around rows, in logical pixels of the map; nothing while none is. */
final class MapLasso extends Polygon {
    private final MapField field;

    MapLasso(MapField field) {
        this.field = field;
        getStyleClass().add("map-lasso");
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Shows a line in place of the one before, x and y in turn; none without points. */
    void show(double... points) {
        getPoints().clear();
        for (double point : points) {
            getPoints().add(point);
        }
    }

    /** Draws the line on to a point. */
    void drawTo(double x, double y) {
        getPoints().addAll(x, y);
    }

    /** The rows that the line goes around. */
    RowSet rows() {
        MapScene scene = field.scene();
        if (scene == null) {
            return RowSet.NONE;
        }
        double ratio = field.ratio();
        Lasso line = new Lasso(
                getPoints().stream().mapToDouble(point -> point * ratio).toArray());
        return line.rows(field.camera().get(), scene.index());
    }
}
