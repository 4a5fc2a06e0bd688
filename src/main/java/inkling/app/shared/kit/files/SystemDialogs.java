package inkling.app.shared.kit.files;

import inkling.app.shared.Settings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The dialogs of the operating system. They begin in the folder used last, and give the focus back to where it was. */
final class SystemDialogs implements FileDialogs {
    @Override
    public Optional<Path> open(Node over, String title, ExtensionFilter... types) {
        FileChooser chooser = chooser(title);
        chooser.getExtensionFilters().setAll(types);
        return ask(over, chooser::showOpenDialog);
    }

    @Override
    public Optional<Path> save(Node over, String title, String name) {
        FileChooser chooser = chooser(title);
        chooser.setInitialFileName(name);
        return ask(over, chooser::showSaveDialog);
    }

    @Override
    public Optional<Path> folder(Node over, String title, @Nullable Path start) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(begin(start));
        return ask(over, chooser::showDialog);
    }

    private static FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialDirectory(begin(null));
        return chooser;
    }

    private static Optional<Path> ask(Node over, Function<Window, @Nullable File> dialog) {
        Window window = over.getScene().getWindow();
        Node focused = over.getScene().getFocusOwner();
        Optional<Path> chosen = Optional.ofNullable(dialog.apply(window)).map(File::toPath);
        window.requestFocus();
        if (focused != null) {
            focused.requestFocus();
        }
        chosen.ifPresent(path -> new LastFolder(Settings.ofUser()).remember(path));
        return chosen;
    }

    private static @Nullable File begin(@Nullable Path start) {
        boolean known = start != null && Files.isDirectory(start);
        Path folder = known ? start : new LastFolder(Settings.ofUser()).find();
        return folder == null ? null : folder.toAbsolutePath().toFile();
    }
}
