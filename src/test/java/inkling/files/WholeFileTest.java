package inkling.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @AfterEach
    void useTheUsersFolder() {
        System.clearProperty("inkling.user");
    }

    @Test
    void isWrittenWholeHoweverManyWriteItAtOnce() throws IOException {
        Path file = folder.resolve("model");
        IntStream.range(0, 40).parallel().forEach(i -> write(file, ("" + i % 10).repeat(100_000)));

        String text = Files.readString(file);
        assertThat(text).hasSize(100_000).matches("(.)\\1*");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void replacesNothingButAPlainFile() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "mine");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        Path inner = Files.createDirectory(folder.resolve("inner"));

        refused(link, "a link");
        refused(inner, "a folder");
        refused(Path.of("/dev/null"), "a device");
        assertThat(target).hasContent("mine");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsNoLinkThatSomebodyPreparedForItsTemporaryFile() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "mine");
        Files.createSymbolicLink(folder.resolve("model.part"), target);

        WholeFile.write(folder.resolve("model"), "new");
        try (NewFiles files = new NewFiles(folder)) {
            try (OutputStream out = files.create("model")) {
                out.write('x');
            }
            files.keep();
        }

        assertThat(target).hasContent("mine");
        assertThat(folder.resolve("model")).hasContent("x");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void letsNobodyElseReadTheUsersFolder() throws IOException {
        Path user = folder.resolve("user");
        UserFolder.use(user);
        WholeFile.write(user.resolve("my-digits/my-digits.jsonl"), "{}");
        WholeFile.write(folder.resolve("export.jsonl"), "{}");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(user)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("export.jsonl"))))
                .isEqualTo(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(Files.createFile(folder.resolve("any")))));
    }

    private static void refused(Path file, String found) {
        assertThatThrownBy(() -> WholeFile.write(file, "new"))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected a new file or one to replace, found " + found);
    }

    private static void write(Path file, String text) {
        try {
            WholeFile.write(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
