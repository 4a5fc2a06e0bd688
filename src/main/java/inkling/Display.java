package inkling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a window can be opened on this machine, found out before JavaFX tries and fails with a page of its own. */
final class Display {
    private static final String GTK = "libgtk-3.so.0";

    private static final Pattern LOCAL = Pattern.compile("(?:unix)?:(\\d+)(?:\\.\\d+)?");

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
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.isBlank()) {
            return Optional.of("no display (DISPLAY is not set); start Inkling from a desktop, or under xvfb-run");
        }
        if (!answers(display)) {
            return Optional.of("no display (nobody answers at DISPLAY=" + display
                    + "); start Inkling from a desktop, or" + " under xvfb-run");
        }
        if (libraryFolders.noneMatch(folder -> Files.exists(folder.resolve(GTK)))) {
            return Optional.of("no GTK (" + GTK + "); install the package libgtk-3-0");
        }
        return Optional.empty();
    }

    /** Whether an X server listens there; of one on another machine it is believed. */
    private static boolean answers(String display) {
        Matcher local = LOCAL.matcher(display);
        if (!local.matches()) {
            return true;
        }
        Path socket = Path.of("/tmp/.X11-unix", "X" + local.group(1));
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            return channel.isConnected();
        } catch (IOException noFile) {
            return hasAbstractSocket("@" + socket);
        }
    }

    /** Where /tmp/.X11-unix cannot be written, X servers listen at a name without a file, which Java cannot connect to. */
    private static boolean hasAbstractSocket(String name) {
        try (Stream<String> sockets = Files.lines(Path.of("/proc/net/unix"))) {
            return sockets.anyMatch(line -> line.endsWith(" " + name));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Debian and its children keep libraries in a folder per architecture. */
    private static Stream<Path> withMultiarch(Path folder) {
        String arch = System.getProperty("os.arch", "").equals("aarch64") ? "aarch64" : "x86_64";
        return Stream.of(folder, folder.resolve(arch + "-linux-gnu"));
    }
}
