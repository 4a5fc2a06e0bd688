package inkling.app.draw.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.app.shared.SaliencyTint;
import inkling.data.Picture;
import inkling.data.format.DataFolder;
import inkling.learn.calibrate.CalibratedClassifier;
import inkling.learn.explain.Occlusion;
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
        Saliency saliency = Occlusion.of(CalibratedClassifier.of(ModelFile.shipped()), picture, 7);
        int[] colors = SaliencyTint.of(picture, saliency);
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

    /** Computed again for the pixel with the strongest effect: the mean of the patches around it, erased one by one. */
    @Test
    void saysHowMuchTheStrongestColorStandsFor() throws IOException {
        Picture picture = DataFolder.read(Path.of("data"), some -> {}).images().picture(55_000);
        CalibratedClassifier classifier = CalibratedClassifier.of(ModelFile.shipped());
        Saliency saliency = Occlusion.of(classifier, picture, 7);
        int at = 0;
        for (int offset = 0; offset < Picture.SIZE; offset++) {
            at = Math.abs(saliency.at(offset)) > Math.abs(saliency.at(at)) ? offset : at;
        }
        double whole = logOdds(classifier, picture, -1);
        double sum = 0;
        int count = 0;
        for (int center : new int[] {at - 29, at - 28, at - 27, at - 1, at, at + 1, at + 27, at + 28, at + 29}) {
            if ((center / 28 + center % 28) % 2 == 0) {
                sum += whole - logOdds(classifier, picture, center);
                count++;
            }
        }
        double effect = Math.abs(picture.at(at) / 255.0 * sum / count);
        assertThat((double) saliency.strongest()).isCloseTo(effect, within(1e-3));
        assertThat(SaliencyPane.words("7", saliency.strongest()))
                .isEqualTo(
                        "Blue ink speaks for 7, red ink against it. Erasing the ink with the strongest effect changes the"
                                + " odds of 7 by a factor of 2,300.");
        assertThat(Math.exp(effect)).isBetween(2250.0, 2350.0);
        assertThat(SaliencyPane.words("7", 0.3f)).endsWith("by a factor of 1.3.");
        assertThat(SaliencyPane.words("7", 15)).endsWith("by a factor of over 1,000,000.");
    }

    /** Of a 7, without the patch of 3 by 3 pixels around one, or with all. */
    private static double logOdds(CalibratedClassifier classifier, Picture picture, int center) {
        float[] image = new float[Picture.SIZE];
        picture.toFloats(image, 0);
        for (int offset = 0; center >= 0 && offset < Picture.SIZE; offset++) {
            if (Math.abs(offset / 28 - center / 28) <= 1 && Math.abs(offset % 28 - center % 28) <= 1) {
                image[offset] = 0;
            }
        }
        return classifier.classify(image, 1).get(0).logOdds(7);
    }
}
