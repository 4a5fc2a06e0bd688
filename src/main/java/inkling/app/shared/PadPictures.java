package inkling.app.shared;

import inkling.data.Picture;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What Draw's pad and the other screens show each other. FX thread only. */
public final class PadPictures {
    private final ReadOnlyObjectWrapper<@Nullable Picture> drawing = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Picture> sent = new ReadOnlyObjectWrapper<>();

    PadPictures() {}

    /** The drawing on the pad, as the model sees it; null while the pad is empty. */
    public ReadOnlyObjectProperty<@Nullable Picture> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    public @Nullable Picture getDrawing() {
        return drawing.get();
    }

    /** A picture that waits to be put on the pad in place of the drawing; null for none. */
    public ReadOnlyObjectProperty<@Nullable Picture> sentProperty() {
        return sent.getReadOnlyProperty();
    }

    /** Called by Draw: what is on the pad, as the model sees it; null for an empty pad. */
    public void setDrawing(@Nullable Picture picture) {
        drawing.set(picture);
    }

    /** Called by Draw when the picture that was sent is on its pad. */
    public void clearSent() {
        sent.set(null);
    }

    void send(Picture picture) {
        sent.set(picture);
    }
}
