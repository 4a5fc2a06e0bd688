package inkling.app.train.runs;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Asks the user where to save something. */
public interface SaveDialog {
    /**
     * Asks on the FX thread.
     *
     * @param name to begin with
     * @return empty if the user thinks better of it
     */
    Optional<Path> ask(String name);

    /** The system's own dialog. */
    static SaveDialog over(Node owner) {
        return name -> {
            FileChooser chooser = new FileChooser();
            chooser.setInitialFileName(name);
            File chosen = chooser.showSaveDialog(owner.getScene().getWindow());
            return Optional.ofNullable(chosen).map(File::toPath);
        };
    }
}
