package inkling.app.inside.layers;

import inkling.learn.inside.Place;
import inkling.learn.inside.ReceptiveField;
import inkling.nn.Architecture;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;
import org.jspecify.annotations.Nullable;

/** Outlines over all columns: the number that is pointed at, and what it sees of the stage before and of the picture. */
final class Outlines extends Pane {
    /** Where things are in the coordinates of the outlines. */
    interface Ground {
        /** A rectangle of the picture. */
        Rectangle2D picture(ReceptiveField field);

        /** A number; null if it is not shown. */
        @Nullable
        Rectangle2D number(Place place);

        /** The whole map that a number stands in; null if it is not shown, or is no map. */
        @Nullable
        Rectangle2D map(Place place);

        /** The same rectangle of each map shown of the stage that ends with a layer. */
        List<Rectangle2D> maps(int layer, ReceptiveField field);
    }

    private final Path number = path("pointed");
    private final Path field = path("field");
    private final Path connection = path("connection");
    private final Path crosses = path("crosses");

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
        List.of(number, field, connection).forEach(path -> path.getElements().clear());
    }

    /** Crosses out maps. */
    void crossOut(List<Rectangle2D> maps) {
        crosses.getElements().clear();
        for (Rectangle2D map : maps) {
            crosses.getElements()
                    .addAll(
                            new MoveTo(map.getMinX(), map.getMinY()),
                            new LineTo(map.getMaxX(), map.getMaxY()),
                            new MoveTo(map.getMaxX(), map.getMinY()),
                            new LineTo(map.getMinX(), map.getMaxY()));
        }
    }

    /**
     * Outlines a number and what it sees.
     *
     * @param before the last layer of the stage before; {@link Place#PICTURE} for the first stage
     */
    void show(Architecture architecture, Place place, int before, Ground ground) {
        clear();
        if (place.layer() == Place.PICTURE) {
            add(number, ground.picture(ReceptiveField.of(architecture, place, Place.PICTURE)));
            return;
        }
        Rectangle2D at = ground.number(place);
        if (at == null) {
            return;
        }
        add(number, at);
        Rectangle2D map = ground.map(place);
        if (map != null) {
            add(field, map);
        }
        if (before != Place.PICTURE) {
            ReceptiveField seen = ReceptiveField.of(architecture, place, before);
            if (!seen.isEmpty()) {
                ground.maps(before, seen).forEach(rectangle -> add(field, rectangle));
            }
        }
        ReceptiveField pixels = ReceptiveField.of(architecture, place, Place.PICTURE);
        if (!pixels.isEmpty()) {
            Rectangle2D seen = ground.picture(pixels);
            add(field, seen);
            Point2D from = new Point2D(seen.getMaxX(), (seen.getMinY() + seen.getMaxY()) / 2);
            Point2D to = new Point2D(at.getMinX(), (at.getMinY() + at.getMaxY()) / 2);
            connection.getElements().addAll(new MoveTo(from.getX(), from.getY()), new LineTo(to.getX(), to.getY()));
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
