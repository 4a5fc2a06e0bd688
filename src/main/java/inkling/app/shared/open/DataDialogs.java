package inkling.app.shared.open;

import inkling.app.shared.Texts;
import inkling.app.shared.kit.files.FileDialogs;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;

/** Asks which data set to open. FX thread only. */
public final class DataDialogs {
    private static final Texts TEXTS = Texts.of("open");

    private final DataReading reading;
    private final FileDialogs dialogs;

    public DataDialogs(DataReading reading, FileDialogs dialogs) {
        this.reading = reading;
        this.dialogs = dialogs;
    }

    /** Asks for a file, over the window of a node, and begins to open it. */
    public void openFile(Node over) {
        dialogs.open(over, TEXTS.get("choose.file"), allFiles()).ifPresent(reading.opening()::begin);
    }

    /** Asks for a folder, over the window of a node, and begins to open it. */
    public void openFolder(Node over) {
        dialogs.folder(
                        over,
                        TEXTS.get("choose.folder"),
                        Path.of(reading.folderProperty().get()))
                .ifPresent(reading.opening()::begin);
    }

    /** For a dialog that hides no file. */
    public static ExtensionFilter allFiles() {
        return new ExtensionFilter(TEXTS.get("choose.file.all"), "*");
    }
}
