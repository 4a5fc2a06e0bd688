package inkling.app.shared.kit.files;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser.ExtensionFilter;
import org.jspecify.annotations.Nullable;

/** A user who answers every dialog with the same path, or cancels it. */
public record ChosenPath(Optional<Path> path) implements FileDialogs {
    @Override
    public Optional<Path> open(Node over, String title, ExtensionFilter... types) {
        return path;
    }

    @Override
    public Optional<Path> save(Node over, String title, String name) {
        return path;
    }

    @Override
    public Optional<Path> folder(Node over, String title, @Nullable Path start) {
        return path;
    }
}
