package inkling.sketch.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import inkling.sketch.Grayscale;
import org.junit.jupiter.api.Test;

class PenWidthTest {
    @Test
    void measuresABarAsWideAsItIs() {
        assertThat(PenWidth.of(bar(6, 100))).isEqualTo(6, within(0.4));
        assertThat(PenWidth.of(bar(20, 100))).isEqualTo(20, within(2.5));
    }

    @Test
    void bringsAThinBarToTheMedianOfMnist() {
        Grayscale normalized = PenWidth.normalized(bar(2, 100));
        double side = normalized.inkBox(0.5f).longerSide();
        assertThat(normalized.inkBox(0.5f).width() / side).isEqualTo(0.125, within(0.015));
    }

    @Test
    void thinsAThickBar() {
        Grayscale normalized = PenWidth.normalized(bar(30, 100));
        double side = normalized.inkBox(0.5f).longerSide();
        assertThat(normalized.inkBox(0.5f).width() / side).isBetween(0.08, 0.2);
    }

    @Test
    void keepsWidthsThatAreUsualInMnist() {
        Grayscale bar = bar(12, 100);
        assertThat(PenWidth.normalized(bar)).isSameAs(bar);
    }

    @Test
    void neverMakesInkVanish() {
        float[] square = new float[60 * 60];
        square[30 * 60 + 30] = 1;
        assertThat(PenWidth.normalized(new Grayscale(60, 60, square)).max()).isEqualTo(1);
    }

    private static Grayscale bar(int width, int height) {
        float[] values = new float[(width + 10) * height];
        for (int row = 0; row < height; row++) {
            for (int column = 5; column < 5 + width; column++) {
                values[row * (width + 10) + column] = 1;
            }
        }
        return new Grayscale(width + 10, height, values);
    }
}
