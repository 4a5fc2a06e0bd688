package inkling.sketch.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import inkling.sketch.Grayscale;
import inkling.sketch.picture.FoundDigit.Halves;
import org.junit.jupiter.api.Test;

class DigitSplitterTest {
    @Test
    void findsTheThinPlaceBetweenTwoUprights() {
        FoundDigit found = DigitSplitter.found(ladder(60, 50), 10, 20, 1);
        assertThat(found.halves()).isNotEmpty();
        Halves halves = found.halves().get(2);
        assertThat(halves.left().box().left()).isEqualTo(15);
        assertThat(halves.right().box().right()).isEqualTo(65);
        assertThat(halves.left().box().right()).isEqualTo(halves.right().box().left());
        assertThat(halves.left().box().height()).isEqualTo(50);
    }

    @Test
    void splitsWhatIsClassifiedFarMoreConfidentlyInHalves() {
        FoundDigit found = DigitSplitter.found(ladder(60, 50), 0, 0, 1);
        assertThat(DigitSplitter.split(found, picture -> width(picture) > 12 ? 0.5 : 0.999))
                .hasSize(2);
        assertThat(DigitSplitter.split(found, picture -> 0.999))
                .as("the whole is a digit as well")
                .containsExactly(found);
        assertThat(DigitSplitter.split(found, picture -> 0.9))
                .as("no half is beyond doubt")
                .containsExactly(found);
    }

    @Test
    void splitsWhatIsWiderThanAnyDigit() {
        assertThat(DigitSplitter.split(DigitSplitter.found(ladder(110, 60), 0, 0, 1), picture -> 0.999))
                .hasSizeGreaterThan(1);
    }

    @Test
    void doesNotSplitNarrowInk() {
        assertThat(DigitSplitter.found(ladder(40, 60), 0, 0, 1).halves()).isEmpty();
    }

    @Test
    void aSeamGoesAroundInk() {
        float[] values = new float[9 * 9];
        for (int row = 0; row < 9; row++) {
            values[row * 9 + (row < 5 ? 4 : 3)] = 1;
        }
        Seam seam = Seam.within(new Grayscale(9, 9, values), 2, 6);
        assertThat(seam.side(new Grayscale(9, 9, values), true).max()
                        * seam.side(new Grayscale(9, 9, values), false).max())
                .as("the stroke stays on one side")
                .isZero();
    }

    /** Two uprights and a thin rung between them. */
    private static Grayscale ladder(int width, int height) {
        float[] values = new float[width * height];
        for (int row = 0; row < height; row++) {
            for (int column = 0; column < width; column++) {
                boolean upright = (column >= 5 && column < 13) || (column >= width - 13 && column < width - 5);
                boolean rung = row / 2 == height / 4 && column >= 5 && column < width - 5;
                values[row * width + column] = upright || rung ? 1 : 0;
            }
        }
        return new Grayscale(width, height, values);
    }

    private static int width(Picture picture) {
        int left = 28;
        int right = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            if (picture.at(i) > 100) {
                left = Math.min(left, i % 28);
                right = Math.max(right, i % 28 + 1);
            }
        }
        return right - left;
    }
}
