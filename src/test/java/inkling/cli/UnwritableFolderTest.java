package inkling.cli;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.data.format.idx.IdxFolder;
import inkling.files.UserFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's folder in which nothing can be written: it lies below a file. */
@Tag("slow")
class UnwritableFolderTest {
    @TempDir
    private Path folder;

    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        UserFolder.use(Files.createFile(folder.resolve("file")).resolve("user"));
        IdxFolder.write(SampleData.rows(20), folder.resolve("data"));
    }

    @AfterEach
    void useAnother() {
        UserFolder.use(folder.resolve("user"));
    }

    @Test
    void trainsAndSaysThatTheRunIsNotListed() {
        Path model = folder.resolve("model.inkling");
        assertThat(run("train", "--recipe", "mlp", "--epochs", "1", "--out", model.toString()))
                .isZero();
        assertThat(model).exists();
        assertThat(err.toString())
                .isEqualToIgnoringNewLines("This run is not listed: " + folder + "/file/user/runs cannot be written.");
    }

    @Test
    void evaluatesAndSaysThatItIsNotCounted() {
        assertThat(run("evaluate")).isZero();
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("This look at the test rows is not counted");
    }

    private int run(String... command) {
        String[] words = Arrays.copyOf(command, command.length + 2);
        words[command.length] = "--data";
        words[command.length + 1] = folder.resolve("data").toString();
        return InklingCommand.over(new NoScreens())
                .setErr(new PrintWriter(err))
                .setOut(new PrintWriter(new StringWriter()))
                .execute(words);
    }
}
