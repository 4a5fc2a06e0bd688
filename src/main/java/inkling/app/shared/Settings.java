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
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Executor;

/** What the window remembers from one start to the next: a few values by name, in a file of the user's folder. */
public final class Settings {
    private static final Logger LOG = System.getLogger(Settings.class.getName());

    private static final int MOST_BYTES = 1 << 20;

    private final Path file;
    private final Properties values = new Properties();
    /** What is not saved yet. */
    private final Map<String, String> changed = new HashMap<>();

    private Executor saver = Runnable::run;

    /**
     * @param file where they are kept; need not exist yet
     */
    public Settings(Path file) {
        this.file = file;
        values.putAll(saved());
    }

    private Properties saved() {
        Properties saved = new Properties();
        if (Files.exists(file)) {
            try {
                saved.load(new StringReader(InputFile.text(file, "settings", MOST_BYTES)));
            } catch (IOException | IllegalArgumentException e) {
                LOG.log(Level.WARNING, "The settings could not be read: " + e.getMessage());
            }
        }
        return saved;
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
        synchronized (changed) {
            changed.put(name, value);
        }
        saver.execute(this::save);
    }

    /** Saves what was changed, beside what other windows have saved meanwhile. */
    private synchronized void save() {
        Map<String, String> now;
        synchronized (changed) {
            now = Map.copyOf(changed);
            changed.clear();
        }
        if (now.isEmpty()) {
            return;
        }
        Properties all = saved();
        all.putAll(now);
        try {
            StringWriter text = new StringWriter();
            all.store(text, "Inkling");
            WholeFile.write(file, text.toString());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings could not be saved: " + e.getMessage());
        }
    }
}
