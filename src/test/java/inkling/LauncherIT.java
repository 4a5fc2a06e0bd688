package inkling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The packaged launcher, with a Java that only says how it was called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path LAUNCHER = Path.of("target/app/inkling").toAbsolutePath();

    @TempDir
    Path folder;

    @BeforeEach
    void pretendToBeJava() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk/bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                printf '%s\\n' "$@" "LC_ALL=$LC_ALL" "arenas=$MALLOC_ARENA_MAX"
                for each in "$@"; do
                  case "$each" in -XX:ArchiveClassesAtExit=*) echo "the classes" >"${each#*=}" ;; esac
                done
                """);
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17\"\n");
    }

    @Test
    void aWindowLeavesItsClassesToWhateverStartsNext() throws Exception {
        assertThat(start("evaluate", "a model")).noneMatch(LauncherIT::isAboutClasses);
        assertThat(classes(start())).startsWith("-XX:ArchiveClassesAtExit=" + folder.resolve("own folder"));

        assertThat(classes(start())).startsWith("-XX:SharedArchiveFile=" + folder.resolve("own folder"));
        assertThat(start("evaluate", "a model")).containsSubsequence("inkling.Main", "evaluate", "a model");
        assertThat(classes(start("evaluate", "a model"))).startsWith("-XX:SharedArchiveFile=");
    }

    @Test
    void memoryGivenBackIsNotKeptApartForEachThread() throws Exception {
        assertThat(start("runs")).contains("arenas=2");
    }

    @Test
    void classesThatWereCutOffAreLeftAloneAndMadeAgain() throws Exception {
        start();
        Path archive = archive(classes(start()));
        Files.writeString(archive, "the cl");

        assertThat(start("runs")).noneMatch(LauncherIT::isAboutClasses);
        assertThat(classes(start())).startsWith("-XX:ArchiveClassesAtExit=");
        assertThat(archive).hasContent("the classes");
        assertThat(classes(start())).startsWith("-XX:SharedArchiveFile=");
    }

    @Test
    void anyNewerJarMakesTheClassesOld() throws Exception {
        start();
        Path archive = archive(classes(start()));
        Path jar = LAUNCHER.resolveSibling("lib/gson-new.jar");
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().minusSeconds(60)));
        Files.createFile(jar);
        try {
            assertThat(start("runs")).noneMatch(LauncherIT::isAboutClasses);
        } finally {
            Files.delete(jar);
        }
    }

    @Test
    void anotherJavaHasClassesOfItsOwn() throws Exception {
        start();
        Path first = archive(classes(start()));
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        start();
        assertThat(archive(classes(start()))).isNotEqualTo(first);
    }

    @Test
    void tellsJavaOfUtf8AndNewerOnesOfMemory() throws Exception {
        assertThat(start("runs")).contains("LC_ALL=C.UTF-8").noneMatch(argument -> argument.contains("unsafe"));

        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"25.0.1\"\n");
        assertThat(start("runs")).contains("--sun-misc-unsafe-memory-access=allow");
    }

    private static String classes(List<String> arguments) {
        return arguments.stream().filter(LauncherIT::isAboutClasses).findFirst().orElseThrow();
    }

    private static Path archive(String argument) {
        return Path.of(argument.substring(argument.indexOf('=') + 1));
    }

    private static boolean isAboutClasses(String argument) {
        return argument.contains(".jsa");
    }

    private List<String> start(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(LAUNCHER.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        builder.environment()
                .put("INKLING_USER_DIR", folder.resolve("own folder").toString());
        builder.environment().keySet().removeAll(List.of("LANG", "LC_CTYPE"));
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
