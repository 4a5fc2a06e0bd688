package inkling.app.shared.open;

import inkling.app.shared.Settings;
import java.util.ArrayList;
import java.util.List;

/** What the user chose last, and recently, of one kind of thing, as text; kept in the settings. */
public final class Remembered {
    private static final int MOST = 8;

    private final Settings settings;
    private final String name;

    /**
     * @param name what kind of thing: the name of the setting
     */
    public Remembered(Settings settings, String name) {
        this.settings = settings;
        this.name = name;
    }

    /** The last choice; empty for what comes with the program. */
    public String last() {
        return settings.get(name, "");
    }

    /** The recent choices that are worth a place in a menu, the newest first. */
    public List<String> recent() {
        return settings.get(recentName(), "").lines().toList();
    }

    /** Remembers a choice for the next start; empty for what comes with the program. */
    public void choose(String choice) {
        settings.put(name, choice);
    }

    /** Puts a choice first among the recent ones. */
    public void addRecent(String choice) {
        List<String> all = new ArrayList<>(recent());
        all.remove(choice);
        all.add(0, choice);
        settings.put(recentName(), String.join("\n", all.subList(0, Math.min(MOST, all.size()))));
    }

    private String recentName() {
        return name + ".recent";
    }
}
