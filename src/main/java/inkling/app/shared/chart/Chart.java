package inkling.app.shared.chart;

import java.util.function.DoubleFunction;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A light line chart over curves that grow. {@link #requestLayout} may be called for each new point: it is drawn once a frame.
 * The wheel zooms about the pointer, dragging moves, a double click shows all again.
 */
public final class Chart extends Region {
    private final Plot plot = new Plot();
    private final Ruling ruling;
    private final DoubleProperty cursor = new SimpleDoubleProperty(Double.NaN);
    private final ReadOnlyDoubleWrapper pointed = new ReadOnlyDoubleWrapper(Double.NaN);
    private Axis across = Axis.linear(0, 1);
    private Axis up = Axis.linear(0, 1);
    private Zoom zoom = Zoom.NONE;
    private double grabbed;
    private double pointer = Double.NaN;

    /**
     * @param words what a tick of the upright axis reads
     */
    public Chart(DoubleFunction<String> words) {
        ruling = new Ruling(words);
        getStyleClass().add("chart-plot");
        getChildren().addAll(ruling, plot);
        cursor.addListener((property, old, now) -> requestLayout());
        setOnScroll(event -> zoom(zoom.by(Math.exp(event.getDeltaY() / 200), place(event.getX()))));
        setOnMousePressed(event -> grabbed = place(event.getX()));
        setOnMouseDragged(event -> {
            zoom(zoom.moved(grabbed - place(event.getX())));
            grabbed = place(event.getX());
        });
        setOnMouseClicked(this::clicked);
        setOnMouseMoved(event -> point(event.getX()));
        setOnMouseExited(event -> point(Double.NaN));
    }

    /** Where the cursor stands; NaN for nowhere. */
    public DoubleProperty cursor() {
        return cursor;
    }

    /** The x under the mouse pointer; NaN when it is elsewhere. */
    public ReadOnlyDoubleProperty pointed() {
        return pointed.getReadOnlyProperty();
    }

    /** The whole ranges; of the one across, the user may be looking at a part. */
    public void axes(Axis newAcross, Axis newUp) {
        across = newAcross;
        up = newUp;
        point(pointer);
        requestLayout();
    }

    /** Shows a curve above those before it. */
    public void show(Curve curve, String styleClass) {
        plot.show(curve, styleClass, true);
        requestLayout();
    }

    /** The same for noise, which gains nothing from smooth edges: without them it costs a software renderer a third. */
    public void showNoise(Curve curve, String styleClass) {
        plot.show(curve, styleClass, false);
        requestLayout();
    }

    /** Shades what lies between two curves. */
    public void shade(Curve upper, Curve lower) {
        plot.shade(upper, lower);
        requestLayout();
    }

    /** Takes all curves away and shows the whole range again. */
    public void clear() {
        plot.clear();
        zoom(Zoom.NONE);
    }

    @Override
    protected void layoutChildren() {
        ruling.rule(shownAcross(), up, getWidth(), getHeight());
        layoutInArea(plot, 0, 0, getWidth(), getHeight(), 0, Ruling.MARGIN, HPos.LEFT, VPos.TOP);
        plot.draw(shownAcross(), up, cursor.get());
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            zoom(Zoom.NONE);
        }
    }

    private void zoom(Zoom newZoom) {
        zoom = newZoom;
        point(pointer);
        requestLayout();
    }

    /** The axis may grow under a pointer that rests. */
    private void point(double x) {
        pointer = x;
        pointed.set(Double.isNaN(x) ? Double.NaN : shownAcross().value(place(x)));
    }

    private Axis shownAcross() {
        return across.part(zoom.from(), zoom.to());
    }

    private double place(double x) {
        double left = Ruling.MARGIN.getLeft();
        double width = Math.max(1, getWidth() - left - Ruling.MARGIN.getRight());
        return Math.max(0, Math.min(1, (x - left) / width));
    }

    /**
     * The part of a range that is looked at, as shares 0..1 of the whole. Immutable.
     *
     * @param from where it starts
     * @param to where it ends, more than {@code from}
     */
    record Zoom(double from, double to) {
        /** All of it. */
        static final Zoom NONE = new Zoom(0, 1);

        private static final double SMALLEST = 1e-4;

        /** Closer by a factor above 1, or farther by one below; what lies at {@code place} 0..1 of the part stays there. */
        Zoom by(double factor, double place) {
            double size = Math.max(SMALLEST, Math.min(1, (to - from) / factor));
            return part(from + place * (to - from - size), size);
        }

        /** Moved by a share of the part, to the right if positive, as far as the whole goes. */
        Zoom moved(double share) {
            return part(from + share * (to - from), to - from);
        }

        private static Zoom part(double from, double size) {
            double start = Math.max(0, Math.min(1 - size, from));
            return new Zoom(start, start + size);
        }
    }
}
