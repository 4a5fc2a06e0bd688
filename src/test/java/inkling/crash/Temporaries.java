package inkling.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Temporary files and folders that programs which died have left. */
final class Temporaries {
    private Temporaries() {}

    static boolean is(Path path) {
        return path.toString().contains(".part");
    }

    /** Makes them look as if nobody had written to them for two hours. */
    static void makeOld(Path folder) throws IOException {
        for (Path each : in(folder)) {
            Files.setLastModifiedTime(each, FileTime.from(Instant.now().minusSeconds(2 * 3600)));
        }
    }

    static void requireNone(Path folder) throws IOException {
        assertThat(in(folder)).isEmpty();
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Temporaries::is).toList();
        }
    }
}
