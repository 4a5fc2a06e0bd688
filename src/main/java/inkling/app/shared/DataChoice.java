package inkling.app.shared;

import inkling.data.format.DataFolder;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.stage.DirectoryChooser;

/** Lets the user choose the folder that the data is read from. */
public final class DataChoice {
    private static final Texts TEXTS = Texts.of("window");

    private final DataReading reading;

    public DataChoice(DataReading reading) {
        this.reading = reading;
    }

    /** A button that asks for another folder. */
    public Button button() {
        Button button = new Button(TEXTS.get("data.choose"));
        button.setOnAction(event -> ask(button));
        return button;
    }

    /** Asks for a folder, over the window of a node, and opens it. */
    public void ask(Node over) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(TEXTS.get("data.choose.title", DataFolder.IMAGES, DataFolder.LABELS));
        Path now = Path.of(reading.folderProperty().get()).toAbsolutePath();
        if (Files.isDirectory(now)) {
            chooser.setInitialDirectory(now.toFile());
        }
        File folder = chooser.showDialog(over.getScene().getWindow());
        if (folder != null) {
            reading.open(folder.toPath());
        }
    }
}
