package inkling.app.draw.why;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.explain.Saliency;
import inkling.learn.explain.SmallModel;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SaliencyPaneTest {
    @Test
    void paintsInkForBlueInkAgainstRedAndLeavesPaperBlack() throws IOException {
        Picture picture = DataFolder.read(Path.of("data"), some -> {}).images().picture(55_000);
        Saliency saliency = Saliency.of(CalibratedClassifier.of(ModelFile.shipped()), picture, 7);
        int[] colors = SaliencyPane.tint(picture, saliency);
        int blue = 0;
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            int red = colors[offset] >> 16 & 0xFF;
            int bluePart = colors[offset] & 0xFF;
            if (picture.at(offset) == 0) {
                assertThat(colors[offset]).isZero();
            } else if (saliency.at(offset) > 0) {
                assertThat(bluePart).isGreaterThanOrEqualTo(red);
                blue++;
            } else if (saliency.at(offset) < 0) {
                assertThat(red).isGreaterThanOrEqualTo(bluePart);
            }
        }
        assertThat(blue).isPositive();
        int strongest = colors[SmallModel.strongestFor(saliency)[0]];
        assertThat(strongest & 0xFF).isGreaterThan(2 * (strongest >> 16 & 0xFF));
    }
}
