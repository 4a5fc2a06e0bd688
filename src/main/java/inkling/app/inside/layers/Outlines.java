package inkling.app.inside.layers;

import inkling.learn.inside.Place;
import inkling.learn.inside.ReceptiveField;
import inkling.nn.Architecture;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/** Outlines over all columns: the number that is pointed at, and what it sees of the stage before and of the picture. */
final class Outlines extends Pane {
    private final Path number = path("pointed");
    private final Path field = path("field");
    private final Path connection = path("connection");
    private final Path crosses = path("crosses");

    /** What each path shows: it is drawn anew only if that changes, not with each movement of the pen. */
    private final Map<Path, List<Rectangle2D>> shown = new HashMap<>();

    Outlines() {
        setMouseTransparent(true);
        setManaged(false);
        getChildren().setAll(crosses, connection, field, number);
    }

    private static Path path(String styleClass) {
        Path path = new Path();
        path.getStyleClass().add(styleClass);
        path.setManaged(false);
        return path;
    }

    void clear() {
        draw(number, List.of());
        draw(field, List.of());
        connect(List.of());
    }

    /** Crosses out maps. */
    void crossOut(List<Rectangle2D> maps) {
        if (isNew(crosses, maps)) {
            for (Rectangle2D map : maps) {
                crosses.getElements()
                        .addAll(
                                new MoveTo(map.getMinX(), map.getMinY()),
                                new LineTo(map.getMaxX(), map.getMaxY()),
                                new MoveTo(map.getMaxX(), map.getMinY()),
                                new LineTo(map.getMinX(), map.getMaxY()));
            }
        }
    }

    /**
     * Outlines a number and what it sees.
     *
     * @param before the last layer of the stage before; {@link Place#PICTURE} for the first stage
     */
    void show(Architecture architecture, Place place, int before, Columns columns) {
        if (place.layer() == Place.PICTURE) {
            clear();
            draw(number, List.of(columns.picture(ReceptiveField.of(architecture, place, Place.PICTURE))));
            return;
        }
        Rectangle2D at = columns.number(place);
        if (at == null) {
            clear();
            return;
        }
        draw(number, List.of(at));
        List<Rectangle2D> seen = new ArrayList<>();
        Rectangle2D map = columns.map(place);
        if (map != null) {
            seen.add(map);
        }
        if (before != Place.PICTURE) {
            ReceptiveField inMaps = ReceptiveField.of(architecture, place, before);
            if (!inMaps.isEmpty()) {
                seen.addAll(columns.maps(before, inMaps));
            }
        }
        ReceptiveField pixels = ReceptiveField.of(architecture, place, Place.PICTURE);
        if (pixels.isEmpty()) {
            connect(List.of());
        } else {
            Rectangle2D inPicture = columns.picture(pixels);
            seen.add(inPicture);
            connect(List.of(inPicture, at));
        }
        draw(field, seen);
    }

    /** Whether a path is to show other rectangles than it does; it is empty then. */
    private boolean isNew(Path path, List<Rectangle2D> rectangles) {
        boolean same = rectangles.equals(shown.put(path, List.copyOf(rectangles)));
        if (!same) {
            path.getElements().clear();
        }
        return !same;
    }

    private void draw(Path path, List<Rectangle2D> rectangles) {
        if (isNew(path, rectangles)) {
            rectangles.forEach(rectangle -> add(path, rectangle));
        }
    }

    /** Draws the line from the picture to the number; for none, none. */
    private void connect(List<Rectangle2D> ends) {
        if (isNew(connection, ends) && !ends.isEmpty()) {
            Rectangle2D from = ends.get(0);
            Rectangle2D to = ends.get(1);
            connection
                    .getElements()
                    .addAll(
                            new MoveTo(from.getMaxX(), (from.getMinY() + from.getMaxY()) / 2),
                            new LineTo(to.getMinX(), (to.getMinY() + to.getMaxY()) / 2));
        }
    }

    private static void add(Path path, Rectangle2D rectangle) {
        path.getElements()
                .addAll(
                        new MoveTo(rectangle.getMinX(), rectangle.getMinY()),
                        new HLineTo(rectangle.getMaxX()),
                        new VLineTo(rectangle.getMaxY()),
                        new HLineTo(rectangle.getMinX()),
                        new ClosePath());
    }
}
