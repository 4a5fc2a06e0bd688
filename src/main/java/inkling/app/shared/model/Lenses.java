package inkling.app.shared.model;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The models through which Explore looks at the rows. FX thread only. */
public final class Lenses {
    private final ReadOnlyObjectWrapper<@Nullable Lens> chosen = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Lens> second = new ReadOnlyObjectWrapper<>();

    Lenses() {}

    /** What Explore looks through in place of the model that classifies on all screens; null for that model itself. */
    public ReadOnlyObjectProperty<@Nullable Lens> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    public @Nullable Lens getChosen() {
        return chosen.get();
    }

    /** The model that Explore compares with, B; null for none. */
    public ReadOnlyObjectProperty<@Nullable Lens> secondProperty() {
        return second.getReadOnlyProperty();
    }

    public @Nullable Lens getSecond() {
        return second.get();
    }

    /** Looks through a model, or for null again through the one that classifies on all screens. */
    public void lookThrough(@Nullable Lens through) {
        chosen.set(through);
    }

    /** Compares with a second model; with none for null. */
    public void compareWith(@Nullable Lens other) {
        second.set(other);
    }
}
