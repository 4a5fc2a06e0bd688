package inkling.app.shared;

import java.util.HashSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Who shows something, so that it is made only while somebody does. FX thread only. */
final class Viewers {
    private final Set<Object> viewers = new HashSet<>();
    private final ReadOnlyBooleanWrapper any = new ReadOnlyBooleanWrapper();

    /** Whether anybody does. */
    ReadOnlyBooleanProperty anyProperty() {
        return any.getReadOnlyProperty();
    }

    /** Says whether a viewer shows it. */
    void set(Object viewer, boolean shows) {
        if (shows) {
            viewers.add(viewer);
        } else {
            viewers.remove(viewer);
        }
        any.set(!viewers.isEmpty());
    }
}
