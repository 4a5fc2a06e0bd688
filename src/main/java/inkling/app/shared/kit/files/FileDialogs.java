package inkling.app.shared.kit.files;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;

/**
 * The dialogs in which the user chooses a file or a folder: those of the operating system, where a test does not answer in
 * their place. Each opens over the window of a node, waits for the answer, and returns empty if the user cancels. FX thread
 * only.
 */
public interface FileDialogs {
    /** Those of the operating system. They begin in the folder used last, and give the focus back to where it was. */
    static FileDialogs ofSystem() {
        return new SystemDialogs();
    }

    /** The same dialogs, after each of which something is done: where the keyboard should go on. */
    static FileDialogs returning(FileDialogs dialogs, Runnable afterwards) {
        return new FileDialogs() {
            @Override
            public Optional<Path> open(Node over, String title, ExtensionFilter... types) {
                return after(dialogs.open(over, title, types));
            }

            @Override
            public Optional<Path> save(Node over, String title, String name) {
                return after(dialogs.save(over, title, name));
            }

            @Override
            public Optional<Path> folder(Node over, String title, @Nullable Path start) {
                return after(dialogs.folder(over, title, start));
            }

            private Optional<Path> after(Optional<Path> chosen) {
                afterwards.run();
                return chosen;
            }
        };
    }

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
     * @param start where to begin; null for the folder used last
     */
    Optional<Path> folder(Node over, String title, @Nullable Path start);
}
