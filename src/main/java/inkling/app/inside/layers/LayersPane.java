package inkling.app.inside.layers;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.kit.Shortcuts;
import inkling.app.shared.pad.PadModel;
import javafx.scene.control.ScrollPane;

/** The picture, the maps of every layer in order, and the bars; scrolls where there are more than fit. */
public final class LayersPane extends ScrollPane {
    private final Columns columns;
    private final Walk walk;

    public LayersPane(Subject subject, PadModel pad) {
        columns = new Columns(subject, pad);
        walk = new Walk(subject, columns);
        setContent(columns);
        setId("layers");
        getStyleClass().add("layers");
        setFitToWidth(true);
        setMinHeight(0);
        setFocusTraversable(false);
        columns.setFocusTraversable(true);
        // a scroll pane that is clicked takes the focus, and would take the arrow keys
        focusedProperty().addListener((property, before, now) -> passFocusOn());
        columns.sceneProperty().addListener((property, before, now) -> passFocusOn());
        viewportBoundsProperty().subscribe(bounds -> columns.setRoom(bounds.getHeight()));
    }

    /** Adds the keys that walk through the numbers, and listens to all keys before the scroll pane takes some of them. */
    public void addKeys(Shortcuts keys) {
        walk.addKeys(keys);
        keys.listenOn(columns);
    }

    /** Says something about where the arrow keys have led, for those who cannot see it. */
    public void speak(String words) {
        columns.setAccessibleText(words);
    }

    private void passFocusOn() {
        if (isFocused() && columns.getScene() != null) {
            columns.requestFocus();
        }
    }
}
