package inkling.app.shared.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs in which the user chooses a file or a folder: those of the operating system, where a test does not answer in
 * their place. Each opens over the window of a node, waits for the answer, and returns empty if the user cancels. FX thread
 * only.
 */
public interface FileDialogs {
    /** Those of the operating system. */
    static FileDialogs ofSystem() {
        return new FileDialogs() {};
    }

    /**
     * Asks for a file to read.
     *
     * @param types the kinds of file to choose from; all files if there are none
     */
    default Optional<Path> open(Node over, String title, ExtensionFilter... types) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(types);
        return Optional.ofNullable(chooser.showOpenDialog(over.getScene().getWindow()))
                .map(File::toPath);
    }

    /**
     * Asks where to save a file.
     *
     * @param name the file name to begin with
     */
    default Optional<Path> save(Node over, String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(over.getScene().getWindow()))
                .map(File::toPath);
    }

    /**
     * Asks for a folder.
     *
     * @param start where to begin; null for where the system does
     */
    default Optional<Path> folder(Node over, String title, @Nullable Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        // the toolkit refuses to open a dialog at a folder that is gone
        if (start != null && Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toAbsolutePath().toFile());
        }
        return Optional.ofNullable(chooser.showDialog(over.getScene().getWindow()))
                .map(File::toPath);
    }
}
