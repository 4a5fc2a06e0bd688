package inkling.app.shared;

import inkling.files.InputFile;
import inkling.files.UserFolder;
import inkling.files.WholeFile;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What the window remembers from one start to the next: a few values by name, in a file of the user's folder. */
public final class Settings {
    private static final Logger LOG = System.getLogger(Settings.class.getName());

    private static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final Properties values = new Properties();

    /**
     * @param file where they are kept; need not exist yet
     */
    public Settings(Path file) {
        this.file = file;
        read();
    }

    private void read() {
        if (Files.exists(file)) {
            try {
                values.load(new StringReader(InputFile.text(file, "settings", MOST_BYTES)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "The settings could not be read: " + e.getMessage() + " (" + file + ")");
            }
        }
    }

    /** Those of this user. */
    public static Settings ofUser() {
        return new Settings(UserFolder.find().resolve("settings.properties"));
    }

    /** The remembered value, or {@code otherwise}. */
    public String get(String name, String otherwise) {
        return values.getProperty(name, otherwise);
    }

    /** Remembers a value. One that cannot be saved costs the user a click at the next start, so it is only logged. */
    public void put(String name, String value) {
        read(); // what was put elsewhere meanwhile is not to be lost
        values.setProperty(name, value);
        try {
            StringWriter text = new StringWriter();
            values.store(text, "Inkling");
            WholeFile.write(file, text.toString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be saved: " + e.getMessage() + " (" + file + ")");
        }
    }
}
