package inkling.app.shared.kit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The operating system's own dialogs. */
final class SystemFileDialogs implements FileDialogs {
    @Override
    public Optional<Path> open(Node over, String title, ExtensionFilter... types) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters().setAll(types);
        return path(chooser.showOpenDialog(window(over)));
    }

    @Override
    public Optional<Path> save(Node over, String title, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(window(over)));
    }

    @Override
    public Optional<Path> folder(Node over, String title, @Nullable Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        // the toolkit refuses to open a dialog at a folder that is gone
        if (start != null && Files.isDirectory(start)) {
            chooser.setInitialDirectory(start.toAbsolutePath().toFile());
        }
        return path(chooser.showDialog(window(over)));
    }

    private static Window window(Node over) {
        return over.getScene().getWindow();
    }

    private static Optional<Path> path(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }
}
