package inkling.app.shared.kit.files;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.shared.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LastFolderTest {
    @TempDir
    Path home;

    @Test
    void isThatOfTheFileChosenLast() throws IOException {
        Path folder = Files.createDirectory(home.resolve("pictures"));
        assertThat(last().find()).isNull();
        last().remember(folder.resolve("a picture.png"));
        assertThat(last().find()).isEqualTo(folder);
        last().remember(home);
        assertThat(last().find()).isEqualTo(home);
    }

    @Test
    void isForgottenWhenItIsGone() throws IOException {
        Path folder = Files.createDirectory(home.resolve("stick"));
        last().remember(folder);
        Files.delete(folder);
        assertThat(last().find()).isNull();
    }

    /** As at the next start. */
    private LastFolder last() {
        return new LastFolder(new Settings(home.resolve("settings.properties")));
    }
}
