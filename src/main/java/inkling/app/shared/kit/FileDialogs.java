package inkling.app.shared.kit;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs in which the user chooses a file or a folder. Each opens over the window of a node, waits for the answer, and
 * returns empty if the user cancels. FX thread only.
 */
public interface FileDialogs {
    /**
     * Asks for a file to read.
     *
     * @param types the kinds of file to choose from; all files if there are none
     */
    Optional<Path> open(Node over, String title, ExtensionFilter... types);

    /**
     * Asks where to save a file.
     *
     * @param name the file name to begin with
     */
    Optional<Path> save(Node over, String title, String name);

    /**
     * Asks for a folder.
     *
     * @param start where to begin; null for where the system does
     */
    Optional<Path> folder(Node over, String title, @Nullable Path start);

    /** Those of the operating system. */
    static FileDialogs ofSystem() {
        return new SystemFileDialogs();
    }
}
