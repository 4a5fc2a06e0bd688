package inkling.app.shared.open;

import inkling.app.shared.Settings;
import inkling.data.format.DataFolder;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The files and folders from which data sets were opened; kept in the settings. */
public final class DataPlaces {
    private final Remembered remembered;

    DataPlaces(Settings settings) {
        remembered = new Remembered(settings, "data");
    }

    /** The one chosen last; empty for what comes with the program. */
    String last() {
        return remembered.last();
    }

    /** Those opened recently, the newest first. */
    List<Path> recent() {
        return remembered.recent().stream().map(Path::of).toList();
    }

    /** Remembers one that the user has opened. */
    void remember(Path chosen) {
        String path = absolute(chosen).toString();
        remembered.choose(isShipped(chosen) ? "" : path);
        if (!isShipped(chosen)) {
            remembered.addRecent(path);
        }
    }

    /** Whether it is the one that comes with the program. */
    static boolean isShipped(Path place) {
        return absolute(place).equals(absolute(DataFolder.find()));
    }

    /** What a file or folder is called. */
    public static String nameOf(Path place) {
        return Objects.requireNonNullElse(absolute(place).getFileName(), place).toString();
    }

    /** Its absolute path. */
    public static Path absolute(Path place) {
        return place.toAbsolutePath().normalize();
    }
}
