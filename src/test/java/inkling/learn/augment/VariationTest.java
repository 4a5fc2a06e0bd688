package inkling.learn.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import inkling.data.Picture;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VariationTest {
    private static final int SIDE = Picture.SIDE;

    @Test
    void leavesThePictureAloneWhenAllRangesAreZero() {
        float[] bar = bar(12, 15, 4, 24);
        float[] same = bar.clone();
        new Variation(Augmentation.NONE, 5).apply(same, 0);
        for (int i = 0; i < bar.length; i++) {
            assertThat(same[i]).isCloseTo(bar[i], within(1e-5f));
        }
    }

    @Test
    void isTheSameForTheSameSeedEpochAndRowOnly() {
        assertThat(varied(1, 2, 3)).containsExactly(varied(1, 2, 3));
        assertThat(varied(1, 2, 3)).isNotEqualTo(varied(2, 2, 3));
        assertThat(varied(1, 2, 3)).isNotEqualTo(varied(1, 3, 3));
        assertThat(varied(1, 2, 3)).isNotEqualTo(varied(1, 2, 4));
    }

    @Test
    void touchesItsOwnPictureOnly() {
        float[] three = new float[3 * Picture.SIZE];
        System.arraycopy(bar(12, 15, 4, 24), 0, three, Picture.SIZE, Picture.SIZE);
        new Variation(new Augmentation(15, 0.1, 0.2, 2, 1, 0.5), 3).apply(three, Picture.SIZE);
        for (int i = 0; i < Picture.SIZE; i++) {
            assertThat(three[i]).isZero();
            assertThat(three[2 * Picture.SIZE + i]).isZero();
        }
    }

    @Test
    void turnsByAtMostTheAngleAsked() {
        double most = 0;
        for (int key = 0; key < 200; key++) {
            float[] bar = bar(13, 15, 4, 24);
            new Variation(new Augmentation(12, 0, 0, 0, 0, 0), key).apply(bar, 0);
            most = Math.max(most, Math.abs(slantDegrees(bar)));
        }
        assertThat(most).isBetween(11.0, 12.5);
    }

    @Test
    void shiftsByAtMostThePixelsAsked() {
        double most = 0;
        for (int key = 0; key < 200; key++) {
            float[] bar = bar(13, 15, 8, 20);
            new Variation(new Augmentation(0, 0, 0, 2, 0, 0), key).apply(bar, 0);
            most = Math.max(most, Math.abs(meanColumn(bar) - 13.5));
        }
        assertThat(most).isBetween(1.8, 2.01);
    }

    @Test
    void thickensAndThinsButKeepsTheBrightestInk() {
        float[] bar = bar(12, 16, 4, 24);
        float[] thick = bar.clone();
        Thickness.thicken(thick, 0, 0.5f);
        float[] thin = bar.clone();
        Thickness.thin(thin, 0, 0.5f);
        assertThat(thick[14 * SIDE + 11]).isEqualTo(0.5f);
        assertThat(thin[14 * SIDE + 12]).isEqualTo(0.5f);
        assertThat(thick[14 * SIDE + 13]).isEqualTo(1);
        assertThat(thin[14 * SIDE + 13]).isEqualTo(1);
    }

    @Test
    void thinningNeverErasesAThinStroke() {
        float[] line = bar(13, 14, 4, 24);
        Thickness.thin(line, 0, 0.6f);
        assertThat(line[14 * SIDE + 13]).isCloseTo(1, within(1e-6f));
    }

    @Test
    void refusesARangeThatMakesNoSense() {
        assertThatThrownBy(() -> new Augmentation(0, 0, 0, 0, 0, -0.1))
                .hasMessage("expected thickness from 0 to 1.0, got -0.1");
        assertThatThrownBy(() -> new Augmentation(Double.NaN, 0, 0, 0, 0, 0)).hasMessageContaining("rotation");
    }

    private static float[] varied(long seed, int epoch, int row) {
        float[] bar = bar(12, 15, 4, 24);
        new Variation(new Augmentation(12, 0.1, 0.2, 2, 1, 0.5), Variation.key(seed, epoch, row)).apply(bar, 0);
        return bar;
    }

    private static float[] bar(int left, int right, int top, int bottom) {
        float[] pixels = new float[Picture.SIZE];
        for (int y = top; y < bottom; y++) {
            Arrays.fill(pixels, y * SIDE + left, y * SIDE + right, 1);
        }
        return pixels;
    }

    private static double meanColumn(float[] pixels) {
        double ink = 0;
        double sum = 0;
        for (int i = 0; i < pixels.length; i++) {
            ink += pixels[i];
            sum += pixels[i] * (i % SIDE);
        }
        return sum / ink;
    }

    /** The slant of an upright stroke, by the regression of column on row. */
    private static double slantDegrees(float[] pixels) {
        double column = meanColumn(pixels);
        double both = 0;
        double rows = 0;
        for (int i = 0; i < pixels.length; i++) {
            int row = i / SIDE;
            double y = row - (SIDE - 1) / 2.0;
            both += pixels[i] * (i % SIDE - column) * y;
            rows += pixels[i] * y * y;
        }
        return Math.toDegrees(Math.atan(both / rows));
    }
}
