package inkling.app.inside.layers;

import inkling.app.inside.subject.Subject;
import inkling.app.shared.pad.PadModel;
import inkling.app.shared.pad.PadView;
import javafx.scene.layout.HBox;

/** The picture, the maps of every layer in order, and the bars. */
public final class LayersPane extends HBox {
    public LayersPane(Subject subject, PadModel pad) {
        getStyleClass().add("layers");
        getChildren().add(new PadView(pad));
    }
}
