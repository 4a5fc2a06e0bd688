package inkling.app.explore.find;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** How large a view shows its rows: from 0 to a maximum, in steps. */
public final class Zoom {
    private final double max;
    private final double step;
    private final DoubleProperty value;

    public Zoom(double initial, double max, double step) {
        value = new SimpleDoubleProperty(initial);
        this.max = max;
        this.step = step;
    }

    /** The value itself; between two steps while a slider is dragged. */
    public DoubleProperty valueProperty() {
        return value;
    }

    /** The next larger step, or the next smaller one for -1. */
    public void move(int steps) {
        value.set(Math.max(0, Math.min(Math.rint(value.get() / step) * step + steps * step, max)));
    }
}
