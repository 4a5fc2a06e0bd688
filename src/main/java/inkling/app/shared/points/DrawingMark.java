package inkling.app.shared.points;

import inkling.analysis.map.MapPositions;
import inkling.analysis.map.PlacedPicture;
import inkling.app.shared.DrawingPlace;
import inkling.learn.neighbors.Neighbor;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polygon;
import org.jspecify.annotations.Nullable;

/** The drawing on a map: a star, hollow if it is no digit; dots where it was last, and lit dots at the rows nearest to it. */
public final class DrawingMark extends Group {
    private static final PseudoClass REJECTED = PseudoClass.getPseudoClass("rejected");
    private static final int TIPS = 4;
    /** How far the corners between the tips are in, as part of the radius. */
    private static final double WAIST = 0.38;

    private static final double NEAR = 0.25;
    private static final double PAST = 0.22;

    private final Group trail = new Group();
    private final Group near = new Group();
    private final Polygon star = new Polygon();
    private final double radius;

    /**
     * @param radius of the star, logical pixels
     */
    public DrawingMark(double radius) {
        this.radius = radius;
        star.getStyleClass().add("drawing-star");
        star.setId("drawing-star");
        star.getPoints().setAll(corners(radius));
        setManaged(false);
        setMouseTransparent(true);
        getChildren().setAll(trail, near, star);
        setVisible(false);
    }

    /** The corners of a star around 0, 0: x and y in turn. */
    public static Double[] corners(double radius) {
        Double[] corners = new Double[4 * TIPS];
        for (int i = 0; i < 2 * TIPS; i++) {
            double angle = Math.PI * i / TIPS - Math.PI / 2;
            double away = i % 2 == 0 ? radius : WAIST * radius;
            corners[2 * i] = away * Math.cos(angle);
            corners[2 * i + 1] = away * Math.sin(angle);
        }
        return corners;
    }

    /**
     * Shows the drawing as a camera sees it; nothing where it has no place.
     *
     * @param positions of the map; null for none
     * @param ratio device pixels per logical pixel
     */
    public void show(DrawingPlace drawing, @Nullable MapPositions positions, Camera camera, double ratio) {
        PlacedPicture place = drawing.placeProperty().get();
        setVisible(place != null && positions != null);
        if (place == null || positions == null) {
            return;
        }
        star.pseudoClassStateChanged(REJECTED, drawing.rejectedProperty().get());
        star.setTranslateX(camera.toPixelX(place.x()) / ratio);
        star.setTranslateY(camera.toPixelY(place.y()) / ratio);
        List<PlacedPicture> past = drawing.trail();
        place(
                trail,
                past.size(),
                PAST,
                "drawing-past",
                i -> camera.toPixelX(past.get(i).x()) / ratio,
                i -> camera.toPixelY(past.get(i).y()) / ratio);
        for (int i = 0; i < past.size(); i++) {
            trail.getChildren().get(i).setOpacity(1 - (double) i / past.size());
        }
        int[] rows = place.nearest().stream()
                .mapToInt(Neighbor::row)
                .filter(row -> row < positions.rows())
                .toArray();
        place(
                near,
                rows.length,
                NEAR,
                "drawing-near",
                i -> camera.toPixelX(positions.x(rows[i])) / ratio,
                i -> camera.toPixelY(positions.y(rows[i])) / ratio);
    }

    /** Places a number of dots, and hides those left over from before. */
    private void place(
            Group dots, int count, double size, String styleClass, IntToDoubleFunction x, IntToDoubleFunction y) {
        while (dots.getChildren().size() < count) {
            Circle dot = new Circle(radius * size);
            dot.getStyleClass().add(styleClass);
            dots.getChildren().add(dot);
        }
        for (int i = 0; i < dots.getChildren().size(); i++) {
            Circle dot = (Circle) dots.getChildren().get(i);
            dot.setVisible(i < count);
            if (i < count) {
                dot.setCenterX(x.applyAsDouble(i));
                dot.setCenterY(y.applyAsDouble(i));
            }
        }
    }
}
