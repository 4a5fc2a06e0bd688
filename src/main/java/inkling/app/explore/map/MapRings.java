package inkling.app.explore.map;

import inkling.app.shared.kit.Frame;
import inkling.app.shared.points.PointPainter;
import inkling.app.shared.points.Thinning;
import javafx.scene.Group;

/** The rings around the selected row and the one under the pointer. */
final class MapRings extends Group {
    /** The room of a dot that is marked. */
    private static final double MARKED = 14;

    private final Frame selected = new Frame("selection-ring");
    private final Frame hovered = new Frame("hover-ring");
    private final MapField field;

    MapRings(MapField field) {
        this.field = field;
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(hovered, selected);
    }

    /** Puts each where its row is now; hides it where that is out of sight. */
    void place() {
        place(selected, field.model().rows().selectedRowProperty().get());
        place(hovered, field.model().rows().hoveredRowProperty().get());
    }

    private void place(Frame ring, int row) {
        MapScene scene = field.scene();
        boolean visible = field.shows(row) && field.isVisible(row);
        ring.setVisible(visible);
        if (visible && scene != null) {
            double side = Math.max(MARKED, sideOf(row, scene) / field.ratio());
            ring.place(Math.rint(field.xOf(row) - side / 2), Math.rint(field.yOf(row) - side / 2), side, side);
        }
    }

    /** The side of what a row is painted as, in device pixels. */
    private double sideOf(int row, MapScene scene) {
        Thinning thinning = scene.thinning();
        if (thinning == null) {
            return 0;
        }
        return row == field.model().rows().selectedRowProperty().get()
                ? PointPainter.digitSide(field.camera().get(), scene.index(), field.ratio())
                : PointPainter.sideOf(row, field.camera().get(), thinning, scene.index(), field.ratio());
    }
}
