package inkling.app.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The window's settings as users have them. */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    @Test
    void readsTheTheme() {
        assertThat(new Theme(new Settings(GOLDEN.resolve("settings.properties")))
                        .darkProperty()
                        .get())
                .isTrue();
    }
}
