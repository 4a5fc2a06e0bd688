package inkling.app.shared;

import inkling.analysis.map.PlacedPicture;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;

/** Where the drawing on the pad lies on the map of the data set. FX thread only. */
public final class DrawingPlace {
    private static final int TRAIL = 12;

    private final ReadOnlyObjectWrapper<@Nullable PlacedPicture> place = new ReadOnlyObjectWrapper<>();
    private final Deque<PlacedPicture> trail = new ArrayDeque<>();
    private final BooleanProperty rejected = new SimpleBooleanProperty();
    private final DoubleProperty progress = new SimpleDoubleProperty(1);
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private final Viewers viewers = new Viewers();

    DrawingPlace() {}

    // Properties

    /** Where it lies; null for an empty pad, and as long as there is no map to place it on. */
    public ReadOnlyObjectProperty<@Nullable PlacedPicture> placeProperty() {
        return place.getReadOnlyProperty();
    }

    /** The last places of the drawing, the newest first. */
    public List<PlacedPicture> trail() {
        return List.copyOf(trail);
    }

    /** Whether the drawing has been found to be no digit: then its place says little. Set by Draw. */
    public BooleanProperty rejectedProperty() {
        return rejected;
    }

    /** Which part of the rows is read that drawings are compared with, 0..1; 1 also if there is nothing to read. */
    public ReadOnlyDoubleProperty progressProperty() {
        return progress;
    }

    /** Whether a screen shows the drawing on the map: only then it is placed. */
    public ReadOnlyBooleanProperty wantedProperty() {
        return viewers.anyProperty();
    }

    /** Whether Explore is asked to show the drawing on its map; Explore sets it back. */
    public BooleanProperty askedProperty() {
        return asked;
    }

    // Commands

    /** Says whether a viewer shows the drawing on the map. */
    public void want(Object viewer, boolean shows) {
        viewers.set(viewer, shows);
    }

    /** Called by whoever places the drawing: where it lies on the same map as before; null for nowhere. */
    public void move(@Nullable PlacedPicture newPlace) {
        if (newPlace == null) {
            trail.clear();
        } else {
            trail.addFirst(newPlace);
            if (trail.size() > TRAIL) {
                trail.removeLast();
            }
        }
        place.set(newPlace);
    }

    /** Called by whoever places the drawing: which part of the rows is read. */
    public void report(double newProgress) {
        progress.set(newProgress);
    }
}
