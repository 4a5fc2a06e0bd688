package inkling.app.shared.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** The inside of a chart: its lines, the shaded gap between two of them, and the cursor; nothing is drawn beyond its edge. */
final class Plot extends Region {
    private record Trace(Curve curve, Polyline line, Circle dot) {}

    private static final double DOT = 3.5;

    private record Band(Curve upper, Curve lower) {}

    private final List<Trace> traces = new ArrayList<>();
    private final Polygon shade = new Polygon();
    private final Line cursor = new Line();
    private final Rectangle edge = new Rectangle();
    private @Nullable Band band;

    Plot() {
        shade.getStyleClass().add("chart-band");
        cursor.getStyleClass().add("chart-cursor");
        add(0, shade, cursor);
        setClip(edge);
    }

    void show(Curve curve, String styleClass, boolean smooth) {
        Polyline line = new Polyline();
        line.getStyleClass().addAll("chart-line", styleClass);
        line.setSmooth(smooth);
        Circle dot = new Circle(DOT);
        dot.fillProperty().bind(line.strokeProperty());
        dot.setVisible(false);
        traces.add(new Trace(curve, line, dot));
        add(getChildren().size() - 1, line, dot); // below the cursor
    }

    private void add(int place, Node... nodes) {
        for (Node node : nodes) {
            node.setManaged(false);
            node.setMouseTransparent(true);
        }
        getChildren().addAll(place, List.of(nodes));
    }

    void shade(Curve upper, Curve lower) {
        band = new Band(upper, lower);
    }

    void clear() {
        traces.forEach(trace -> getChildren().removeAll(trace.line(), trace.dot()));
        traces.clear();
        band = null;
    }

    /** Draws everything anew on these axes; {@code at} is where the cursor stands, NaN for nowhere. */
    void draw(Axis across, Axis up, double at) {
        double width = getWidth();
        double height = getHeight();
        edge.setWidth(width);
        edge.setHeight(height);
        for (Trace trace : traces) {
            List<Double> points = Outline.of(trace.curve(), across, up, width, height);
            trace.line().getPoints().setAll(points);
            boolean single = points.size() == 2; // a line of one point is not to be seen
            trace.dot().setVisible(single);
            if (single) {
                trace.dot().setCenterX(points.get(0));
                trace.dot().setCenterY(points.get(1));
            }
        }
        shade.getPoints().setAll(band == null ? List.of() : around(band, across, up));
        double x = across.place(at) * width;
        cursor.setVisible(x >= 0 && x <= width);
        cursor.setStartX(x);
        cursor.setEndX(x);
        cursor.setEndY(height);
    }

    private List<Double> around(Band of, Axis across, Axis up) {
        List<Double> points = Outline.of(of.upper(), across, up, getWidth(), getHeight());
        List<Double> lower = Outline.of(of.lower(), across, up, getWidth(), getHeight());
        if (points.isEmpty() || lower.isEmpty()) {
            return List.of();
        }
        for (int i = lower.size() - 2; i >= 0; i -= 2) {
            points.addAll(lower.subList(i, i + 2));
        }
        return points;
    }
}
