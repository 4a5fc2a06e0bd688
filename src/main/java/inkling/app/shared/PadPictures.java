package inkling.app.shared;

import inkling.data.Picture;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What Draw's pad and the other screens show each other. FX thread only. */
public final class PadPictures {
    private final ReadOnlyObjectWrapper<@Nullable Picture> drawing = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Picture> sent = new SimpleObjectProperty<>();

    PadPictures() {}

    /** The drawing on the pad, as the model sees it; null while the pad is empty. */
    public ReadOnlyObjectProperty<@Nullable Picture> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    public @Nullable Picture getDrawing() {
        return drawing.get();
    }

    /** A picture that waits to be put on the pad in place of the drawing; null for none, to which Draw sets it back. */
    public ObjectProperty<@Nullable Picture> sentProperty() {
        return sent;
    }

    /** Called by Draw: what is on the pad, as the model sees it; null for an empty pad. */
    public void setDrawing(@Nullable Picture picture) {
        drawing.set(picture);
    }
}
