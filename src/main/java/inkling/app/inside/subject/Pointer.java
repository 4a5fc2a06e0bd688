package inkling.app.inside.subject;

import inkling.learn.inside.Place;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which number in the network is pointed at; a click holds it until the next one. FX thread only. */
public final class Pointer {
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper();

    Pointer() {}

    // Properties

    /** The number that is pointed at, in the output of the last layer of a stage; null for none. */
    public ReadOnlyObjectProperty<@Nullable Place> placeProperty() {
        return place.getReadOnlyProperty();
    }

    public @Nullable Place getPlace() {
        return place.get();
    }

    /** Whether it stays when the mouse goes on. */
    public ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    // Commands

    /** Points at the number under the mouse, unless one is held; null for none, which leaves the last one. */
    public void hover(@Nullable Place over) {
        if (!held.get() && over != null) {
            place.set(over);
        }
    }

    /** A click on a number: holds it, or lets it go again if it is held. */
    public void click(Place at) {
        if (held.get() && at.equals(place.get())) {
            held.set(false);
        } else {
            hold(at);
        }
    }

    /** Points at a number and holds it. */
    public void hold(Place at) {
        place.set(at);
        held.set(true);
    }

    /** Points at nothing. */
    public void clear() {
        held.set(false);
        place.set(null);
    }
}
