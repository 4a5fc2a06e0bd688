package inkling.fuzz;

import inkling.app.explore.find.lists.FindFiles;
import inkling.app.shared.Settings;
import inkling.app.shared.open.Remembered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The readers of what the window remembers: settings, kept lists of rows, saved queries. */
final class WindowTargets {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    /** Settings that cannot be read are only logged. */
    private static final Logger LOG = Logger.getLogger(Settings.class.getName());

    private WindowTargets() {}

    static List<Target> in(Path folder) throws IOException {
        LOG.setLevel(Level.OFF);
        Path lists = Files.createDirectories(folder.resolve("lists"));
        Path window = Files.createDirectories(folder.resolve("window"));
        return List.of(
                Target.of(
                                "settings",
                                window.resolve("settings.properties"),
                                file -> new Remembered(new Settings(file), "data").recent(),
                                Seed.plain("golden", Files.readAllBytes(GOLDEN.resolve("settings.properties"))))
                        .with("\\u", "\\u00", "data.recent=", "\\\n"),
                new Target(
                                "kept list",
                                lists.resolve("list-0001.json"),
                                List.of(Seed.plain(
                                        "golden", Files.readAllBytes(GOLDEN.resolve("lists/list-0001.json")))),
                                Target.JSON,
                                0,
                                file -> FindFiles.lists(lists))
                        .with("rows", "name", "data"),
                Target.of(
                                "saved queries",
                                window.resolve("queries.json"),
                                FindFiles::queries,
                                Seed.plain("golden", Files.readAllBytes(GOLDEN.resolve("queries.json"))))
                        .with("name", "query"));
    }
}
