package inkling.app.shared;

import java.io.File;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Lets the user choose the model that answers. */
public final class ModelChoice {
    private final ModelReading reading;

    public ModelChoice(ModelReading reading) {
        this.reading = reading;
    }

    /** Asks for a model file, over the window of a node, and reads it. */
    public void ask(Node over) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle("A model");
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("Inkling models", "*.inkling"));
        File file = chooser.showOpenDialog(over.getScene().getWindow());
        if (file != null) {
            reading.open(file.toPath());
        }
    }
}
