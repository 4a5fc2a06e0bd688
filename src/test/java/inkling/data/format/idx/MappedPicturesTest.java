package inkling.data.format.idx;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Sprite;
import inkling.data.format.SpriteBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedPicturesTest {
    @TempDir
    private Path folder;

    @Test
    void readsTheSameRowsThroughSeveralBuffers() throws IOException {
        Sprite images = SpriteBytes.ofRows(100);
        Path file = folder.resolve("pictures");
        try (OutputStream out = Files.newOutputStream(file)) {
            IdxWriter.writeImages(images, 0, 100, out);
        }

        Sprite mapped = MappedPictures.map(file, 16 + 3 * 784, 97, 2); // 32 rows per buffer, the last row alone

        assertThat(mapped.rows()).isEqualTo(97);
        assertThat(mapped.isInMemory()).isFalse();
        for (int row = 0; row < 97; row++) {
            assertThat(mapped.picture(row)).isEqualTo(images.picture(row + 3));
        }
    }
}
