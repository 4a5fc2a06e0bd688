package inkling.data.format.idx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.data.Sprite;
import inkling.data.format.SpriteBytes;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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

    @Test
    void refusesRowsThatWereCutOffMeanwhile() throws IOException {
        Path file = folder.resolve("pictures");
        try (OutputStream out = Files.newOutputStream(file)) {
            IdxWriter.writeImages(SpriteBytes.ofRows(100), 0, 100, out);
        }
        Sprite mapped = MappedPictures.map(file, 16, 100);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(16 + 40 * 784);
        }

        assertThat(mapped.picture(20)).isEqualTo(SpriteBytes.ofRows(100).picture(20));
        assertThatThrownBy(() -> mapped.picture(80))
                .isInstanceOf(UncheckedIOException.class)
                .cause()
                .hasMessage("expected the 78416 bytes there were when it was opened, found 31376 (" + file + ")");
    }

    @Test
    void readsOnWhereTheNameOfTheFileIsGone() throws IOException {
        Path file = folder.resolve("pictures");
        try (OutputStream out = Files.newOutputStream(file)) {
            IdxWriter.writeImages(SpriteBytes.ofRows(100), 0, 100, out);
        }
        Sprite mapped = MappedPictures.map(file, 16, 100);
        Files.move(file, folder.resolve("other"));
        assertThat(mapped.picture(99)).isEqualTo(SpriteBytes.ofRows(100).picture(99));
    }
}
