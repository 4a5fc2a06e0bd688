package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    void keepsWhatAnotherWindowRememberedWhileItsOwnIsNotSavedYet() {
        Path file = folder.resolve("settings.properties");
        List<Runnable> waiting = new ArrayList<>();
        Settings one = new Settings(file);
        one.saveBy(waiting::add);
        one.put("theme", "dark");
        new Settings(file).put("folder", "/data");
        one.put("data", "/other");
        waiting.forEach(Runnable::run);
        assertThat(one.get("theme", "")).isEqualTo("dark");
        assertThat(new Settings(file).get("theme", "")).isEqualTo("dark");
        assertThat(new Settings(file).get("folder", "")).isEqualTo("/data");
        assertThat(new Settings(file).get("data", "")).isEqualTo("/other");
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

    @Test
    void isSavedElsewhereAndAllOfItInTheEnd() {
        Path file = folder.resolve("settings.properties");
        List<Runnable> waiting = new ArrayList<>();
        Settings settings = new Settings(file);
        settings.saveBy(waiting::add);
        settings.put("theme", "dark");
        assertThat(file).doesNotExist();
        waiting.get(0).run();
        assertThat(new Settings(file).get("theme", "")).isEqualTo("dark");

        settings.put("theme", "light");
        settings.saveBy(Runnable::run);
        assertThat(new Settings(file).get("theme", "")).isEqualTo("light");
    }
}
