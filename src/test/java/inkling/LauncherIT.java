package inkling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        Files.writeString(java, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17\"\n");
    }

    @Test
    void aWindowLeavesItsClassesToWhateverStartsNext() throws Exception {
        assertThat(start("evaluate", "a model")).noneMatch(LauncherIT::isAboutClasses);

        String left =
                start().stream().filter(LauncherIT::isAboutClasses).findFirst().orElseThrow();
        assertThat(left).startsWith("-XX:ArchiveClassesAtExit=" + folder.resolve("own folder"));

        Files.writeString(Path.of(left.substring(left.indexOf('=') + 1)), "");
        assertThat(start()).contains(left.replace("ArchiveClassesAtExit", "SharedArchiveFile"));
        assertThat(start("evaluate", "a model"))
                .contains(left.replace("ArchiveClassesAtExit", "SharedArchiveFile"))
                .endsWith("inkling.Main", "evaluate", "a model");
    }

    @Test
    void anotherJavaHasClassesOfItsOwn() throws Exception {
        String first = start().toString();
        assertThat(start().toString()).isEqualTo(first);
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"17.0.1\"\n");
        assertThat(start().toString()).isNotEqualTo(first);
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
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
