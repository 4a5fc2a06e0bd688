package inkling.app.explore.pixels;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.app.explore.SampleData;
import inkling.app.shared.kit.PixelSurface;
import inkling.data.Picture;
import inkling.data.Sprite;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class EnlargementTest {
    private final Sprite sprite = SampleData.rows(2).images();

    @Test
    void makesEveryPixelACrispSquare() {
        int[] painted = paint(84, 84, 0);

        for (int y = 0; y < 84; y++) {
            for (int x = 0; x < 84; x++) {
                assertThat(painted[y * 84 + x]).isEqualTo(PixelSurface.gray(sprite.at(1, y / 3 * 28 + x / 3)));
            }
        }
    }

    @Test
    void sharesPixelsByAreaWhereTheSideIsNoMultiple() {
        int[] painted = paint(42, 42, 0);
        Picture picture = sprite.picture(1);

        // three pixels cover two of the picture's: the middle one is half of each
        assertThat(painted[0] & 0xFF).isEqualTo(picture.at(0, 0));
        assertThat((double) (painted[1] & 0xFF))
                .isCloseTo((picture.at(0, 0) + picture.at(0, 1)) / 2.0, Offset.offset(1.0));
        assertThat(painted[2] & 0xFF).isEqualTo(picture.at(0, 1));
    }

    @Test
    void keepsTheMeanBrightnessAtAnySide() {
        double mean = mean(paint(28, 28, 0));
        for (int side : new int[] {35, 42, 53, 70, 105}) {
            assertThat(mean(paint(side, side, 0))).isCloseTo(mean, Offset.offset(1.5));
        }
    }

    @Test
    void leavesOutWhatLiesAboveAndBelowTheView() {
        int[] whole = paint(56, 56, 0);

        assertThat(paint(56, 20, -11)).containsExactly(Arrays.copyOfRange(whole, 11 * 56, 31 * 56));
        assertThat(Arrays.copyOf(paint(56, 20, 5), 5 * 56)).containsOnly(0);
    }

    private int[] paint(int side, int height, int y) {
        int[] target = new int[side * height];
        new Enlargement(side).paint(sprite.block(1), sprite.start(1), target, side, height, 0, y);
        return target;
    }

    private static double mean(int[] painted) {
        return Arrays.stream(painted).map(pixel -> pixel & 0xFF).average().orElseThrow();
    }
}
