package inkling.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class InputFileTest {
    @TempDir
    private Path folder;

    @Test
    void readsAPlainFileUpToItsBound() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "zwölf");

        assertThat(InputFile.text(file, "a number", 6)).isEqualTo("zwölf");
        refused(file, 5, "expected a number of at most 5 bytes, found 6 bytes");
    }

    @Test
    void refusesWhatIsNoPlainFile() throws IOException {
        refused(folder, 10, "expected a number, found a folder");
        assertThatThrownBy(() -> InputFile.open(Files.createFile(folder.resolve("empty")), "a number"))
                .hasMessageContaining("expected a number, found an empty file");
        assertThat(InputFile.bytes(folder.resolve("empty"), "a number", 10)).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void waitsForNoDeviceAndNoPipe() throws IOException, InterruptedException {
        refused(Files.createSymbolicLink(folder.resolve("endless"), Path.of("/dev/zero")), 10, "a device or a pipe");
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        refused(pipe, 10, "a device or a pipe");
    }

    @Test
    void refusesTextInAnotherEncoding() throws IOException {
        Path file = Files.write(folder.resolve("latin1"), new byte[] {'z', 'w', (byte) 0xF6, 'l', 'f'});

        refused(file, 10, "expected a number in UTF-8, found bytes that are not text");
    }

    private static void refused(Path file, int most, String message) {
        assertThatThrownBy(() -> InputFile.text(file, "a number", most))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining(message)
                .hasMessageContaining(file.toString());
    }
}
