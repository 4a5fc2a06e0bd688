package inkling.app.shared.kit.files;

import inkling.app.shared.Settings;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder in which the user last opened or saved something; kept in the settings, and forgotten when it is gone. */
final class LastFolder {
    private static final String SETTING = "folder";

    private final Settings settings;

    LastFolder(Settings settings) {
        this.settings = settings;
    }

    /** The folder; null for none, or none any more. */
    @Nullable
    Path find() {
        try {
            Path folder = Path.of(settings.get(SETTING, ""));
            return folder.isAbsolute() && Files.isDirectory(folder) ? folder : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** Remembers the folder of a file, or a folder itself. */
    void remember(Path chosen) {
        Path absolute = chosen.toAbsolutePath();
        Path folder = Files.isDirectory(absolute) ? absolute : absolute.getParent();
        if (folder != null && !folder.equals(find())) {
            settings.put(SETTING, folder.toString());
        }
    }
}
