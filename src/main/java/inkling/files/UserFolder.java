package inkling.files;

import java.nio.file.Path;
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
