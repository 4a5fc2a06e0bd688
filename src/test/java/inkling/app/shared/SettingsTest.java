package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    @TempDir
    Path folder;

    @Test
    void remembersAWordInAFolderThatWasNotThere() {
        Path file = folder.resolve("new/settings.properties");

        new Settings(file).put("theme", "dark");

        assertThat(new Settings(file).get("theme", "light")).isEqualTo("dark");
    }

    @Test
    void keepsWhatAnotherWindowRememberedMeanwhile() {
        Path file = folder.resolve("settings.properties");
        Settings one = new Settings(file);
        Settings other = new Settings(file);
        one.put("theme", "dark");
        other.put("folder", "/data");
        assertThat(new Settings(file).get("theme", "")).isEqualTo("dark");
        assertThat(new Settings(file).get("folder", "")).isEqualTo("/data");
    }

    @Test
    void takesABrokenFileForAnEmptyOne() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "theme=\\u12");

        assertThat(new Settings(file).get("theme", "light")).isEqualTo("light");
    }

    @Test
    void takesAFileThatIsMuchTooLongForAnEmptyOne() throws IOException {
        Path file = Files.writeString(folder.resolve("settings.properties"), "theme=dark\n#" + "x".repeat(1 << 20));

        assertThat(new Settings(file).get("theme", "light")).isEqualTo("light");
    }
}
