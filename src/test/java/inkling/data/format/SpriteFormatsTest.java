package inkling.data.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Sprites in every format of PNG, compared with what a browser's canvas shows of them; {@code formats.py} made both. */
class SpriteFormatsTest {
    private static final String FOLDER = "src/test/resources/inkling/data/png/";

    @ParameterizedTest
    @CsvFileSource(files = FOLDER + "canvas.txt", delimiter = ' ')
    void readsWhatABrowsersCanvasShows(String name, String sha256) throws IOException {
        try (SpriteReader reader = new SpriteReader(Path.of(FOLDER, name))) {
            assertThat(SpriteBytes.sha256(reader.read(reader.rows(), some -> {})))
                    .isEqualTo(sha256);
        }
    }
}
