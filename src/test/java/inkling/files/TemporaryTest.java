package inkling.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemporaryTest {
    @TempDir
    private Path folder;

    @Test
    void deletesWhatAProgramThatDiedHasLeft() throws IOException {
        Path dead = old(Files.createFile(Temporary.besides(folder.resolve("model"))));
        Path deadFolder = Files.createDirectory(Temporary.besides(folder.resolve("run")));
        old(Files.createFile(deadFolder.resolve("run.json")));
        old(deadFolder);
        Path alive = Files.createFile(Temporary.besides(folder.resolve("model")));
        Path aliveFolder = Files.createDirectory(Temporary.besides(folder.resolve("run")));
        Files.createFile(aliveFolder.resolve("checkpoint")); // written to, though the folder itself is old
        old(aliveFolder);
        Path other = old(Files.createFile(folder.resolve("download.part")));

        WholeFile.write(folder.resolve("another"), "new");

        assertThat(dead).doesNotExist();
        assertThat(deadFolder).doesNotExist();
        assertThat(alive).exists();
        assertThat(aliveFolder).exists();
        assertThat(other).exists();
    }

    @Test
    void aNewFolderAppearsWithAllItsFiles() throws IOException {
        Path export = folder.resolve("new/export");
        try (NewFiles files = new NewFiles(export)) {
            write(files, "images");
            write(files, "labels");
            assertThat(export).doesNotExist();
            files.keep();
        }
        assertThat(export).isDirectoryContaining("glob:**images").isDirectoryContaining("glob:**labels");
        assertThat(export.getParent()).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aNewFolderDoesNotReplaceAnother() throws IOException {
        Path export = folder.resolve("export");
        assertThatThrownBy(() -> {
                    try (NewFiles files = new NewFiles(export)) {
                        write(files, "images");
                        Files.createFile(Files.createDirectory(export).resolve("mine"));
                        files.keep();
                    }
                })
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected a new folder, found one that was made in the meantime");
        assertThat(export).isDirectoryNotContaining("glob:**images");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    private static void write(NewFiles files, String name) throws IOException {
        try (OutputStream out = files.create(name)) {
            out.write('x');
        }
    }

    private static Path old(Path path) throws IOException {
        return Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(2 * 3600)));
    }
}
