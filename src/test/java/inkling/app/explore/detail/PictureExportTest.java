package inkling.app.explore.detail;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.data.Picture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureExportTest {
    @TempDir
    private Path folder;

    @Test
    void savesThePictureAsItIs() throws IOException {
        Path file = PictureExport.write(SampleData.rows(20).images().picture(12), folder.resolve("row-12.png"));

        BufferedImage saved = ImageIO.read(file.toFile());
        assertThat(saved.getWidth() + " x " + saved.getHeight()).isEqualTo("28 x 28");
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            int line = offset / Picture.SIDE;
            assertThat(saved.getRGB(offset % Picture.SIDE, line) & 0xFF)
                    .isEqualTo(SampleData.rows(20).images().at(12, offset));
        }
    }
}
