package inkling.app.shared;

import inkling.files.UserFolder;
import inkling.files.WholeFile;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.Executor;

/** What the window remembers from one start to the next: a few values by name, in a file of the user's folder. */
public final class Settings {
    private static final Logger LOG = System.getLogger(Settings.class.getName());

    private final Path file;
    private final Properties values = new Properties();
    private Executor saver = Runnable::run;
    private volatile boolean unsaved;

    /**
     * @param file where they are kept; need not exist yet
     */
    public Settings(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
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

    /** Has what is put saved by something else than the caller's own thread from now on. What is unsaved is saved first. */
    public void saveBy(Executor newSaver) {
        save();
        saver = newSaver;
    }

    /** Remembers a value. One that cannot be saved costs the user a click at the next start, so it is only logged. */
    public void put(String name, String value) {
        values.setProperty(name, value);
        unsaved = true;
        saver.execute(this::save);
    }

    /** Writes the values of now, whichever of them it was called for. */
    private synchronized void save() {
        if (!unsaved) {
            return;
        }
        unsaved = false;
        try {
            StringWriter text = new StringWriter();
            values.store(text, "Inkling");
            WholeFile.write(file, text.toString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be saved: " + e.getMessage() + " (" + file + ")");
        }
    }
}
