package inkling.app.shared;

import java.io.File;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Lets the user choose the model that answers. */
public final class ModelChoice {
    private static final Texts TEXTS = Texts.of("window");

    private final ModelReading reading;

    public ModelChoice(ModelReading reading) {
        this.reading = reading;
    }

    /** Asks for a model file, over the window of a node, and reads it. */
    public void ask(Node over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(TEXTS.get("model.choose.title"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(TEXTS.get("model.choose.filter"), "*.inkling"));
        File file = chooser.showOpenDialog(over.getScene().getWindow());
        if (file != null) {
            reading.open(file.toPath());
        }
    }
}
