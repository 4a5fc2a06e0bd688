package inkling;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a window can be opened on this machine, found out before JavaFX tries and fails with a page of its own. */
final class Display {
    private static final String GTK = "libgtk-3.so.0";

    private Display() {}

    /** What is missing, with how to get it, in one sentence; empty where a window can be opened. */
    static Optional<String> missing() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return Optional.empty();
        }
        Stream<Path> folders = Stream.concat(
                Stream.of(System.getenv().getOrDefault("LD_LIBRARY_PATH", "").split(":"))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of),
                Stream.of("/usr/lib", "/usr/lib64", "/lib", "/lib64", "/usr/local/lib")
                        .map(Path::of)
                        .flatMap(Display::withMultiarch));
        return missing(System.getenv(), folders);
    }

    static Optional<String> missing(Map<String, String> environment, Stream<Path> libraryFolders) {
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            return Optional.of("no display (DISPLAY is not set); start Inkling from a desktop, or under xvfb-run");
        }
        if (libraryFolders.noneMatch(folder -> Files.exists(folder.resolve(GTK)))) {
            return Optional.of("no GTK (" + GTK + "); install the package libgtk-3-0");
        }
        return Optional.empty();
    }

    /** Debian and its children keep libraries in a folder per architecture. */
    private static Stream<Path> withMultiarch(Path folder) {
        String arch = System.getProperty("os.arch", "").equals("aarch64") ? "aarch64" : "x86_64";
        return Stream.of(folder, folder.resolve(arch + "-linux-gnu"));
    }
}
