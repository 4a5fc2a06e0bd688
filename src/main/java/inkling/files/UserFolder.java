package inkling.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/**
 * The folder for what the user makes: runs, models, drawings. Follows each system's convention: the XDG base directory
 * specification on Linux, {@code Application Support} on a Mac, {@code %APPDATA%} on Windows.
 */
public final class UserFolder {
    private static final String PROPERTY = "inkling.user";

    private UserFolder() {}

    /** Makes this run of the program use another folder than the user's. */
    public static void use(Path folder) {
        System.setProperty(PROPERTY, folder.toString());
    }

    /** The folder, which need not exist yet. {@code INKLING_USER_DIR} in the environment overrides it. */
    public static Path find() {
        String forThisRun = System.getProperty(PROPERTY, "");
        if (!forThisRun.isBlank()) {
            return Path.of(forThisRun);
        }
        return find(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /** Creates a folder with those it lies in; the user's own is readable by nobody else, where the system knows owners. */
    public static void create(Path folder) throws IOException {
        Path own = find().toAbsolutePath();
        boolean inside = folder.toAbsolutePath().startsWith(own);
        if (inside) {
            Files.createDirectories(own);
            protect();
        }
        Files.createDirectories(folder);
    }

    /** Lets only the owner read the user's folder, if there is one and the system knows owners. */
    public static void protect() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(find(), PosixFileAttributeView.class);
        if (view != null && Files.isDirectory(find())) {
            view.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    static Path find(Map<String, String> environment, String system, Path home) {
        String own = environment.getOrDefault("INKLING_USER_DIR", "");
        if (!own.isBlank()) {
            return Path.of(own);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            return (roaming.isBlank() ? home.resolve("AppData/Roaming") : Path.of(roaming)).resolve("Inkling");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Inkling");
        }
        String xdg = environment.getOrDefault("XDG_DATA_HOME", "");
        return (xdg.isBlank() ? home.resolve(".local/share") : Path.of(xdg)).resolve("inkling");
    }
}
