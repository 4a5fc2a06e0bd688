package inkling.sketch.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.format.DataFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thick digits that fill a picture to its edges are found as they are on a larger sheet. */
class PaperMarginTest {
    private static Sprite digits;

    @BeforeAll
    static void readDigits() throws IOException {
        digits = DataFolder.read(Path.of("data"), progress -> {}).images();
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 28, 32, 150})
    void findsDarkDigitsThatFillThePicture(int side) {
        assertFound(side, false);
    }

    @ParameterizedTest
    @ValueSource(ints = {16, 32, 150})
    void findsLightDigitsThatFillThePicture(int side) {
        assertFound(side, true);
    }

    private static void assertFound(int side, boolean light) {
        int found = 0;
        double likeness = 0;
        for (int row = 0; row < 50; row++) {
            Picture digit = thick(digits.picture(row));
            // the 22 pixels that hold a thick digit become the picture
            int whole = Math.round(side * 28 / 22f);
            int outside = (side - whole) / 2;
            Photograph tight = new Photograph(side, side).with(digit, outside, outside, whole);
            Photograph sheet = new Photograph(3 * side, 3 * side).with(digit, side + outside, side + outside, whole);
            List<FoundDigit> there = ScannedPicture.of(developed(sheet, light)).digits();
            List<FoundDigit> here = ScannedPicture.of(developed(tight, light)).digits();
            assertThat(there).hasSize(1);
            if (here.size() == 1) {
                found++;
                likeness += Likeness.of(here.get(0).picture(), there.get(0).picture());
            }
        }
        assertThat(found).isGreaterThanOrEqualTo(49);
        assertThat(likeness / found).isGreaterThan(0.9);
    }

    private static BufferedImage developed(Photograph photograph, boolean light) {
        return light ? photograph.lightOnDark() : photograph.darkOnLight(1);
    }

    /** Each pixel becomes the brightest of the nine around it. */
    private static Picture thick(Picture digit) {
        byte[] pixels = new byte[Picture.SIZE];
        for (int i = 0; i < pixels.length; i++) {
            int most = 0;
            for (int row = Math.max(0, i / 28 - 1); row <= Math.min(27, i / 28 + 1); row++) {
                for (int column = Math.max(0, i % 28 - 1); column <= Math.min(27, i % 28 + 1); column++) {
                    most = Math.max(most, digit.at(row, column));
                }
            }
            pixels[i] = (byte) most;
        }
        return new Picture(pixels);
    }
}
