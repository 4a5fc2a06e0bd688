package inkling.app.explore;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    @Test
    void measuresABarOfInk() {
        byte[] pixels = new byte[Picture.SIZE];
        for (int row = 4; row < 24; row++) {
            pixels[row * 28 + 10] = (byte) 255;
            pixels[row * 28 + 12] = (byte) 255;
        }

        Measures measures = Measures.of(new Picture(pixels));

        assertThat(measures).isEqualTo(new Measures(40, 3, 20, 11, 13.5));
        assertThat(measures.inkWords()).isEqualTo("40 px, usual 51–163");
        assertThat(measures.boxWords()).isEqualTo("3 × 20");
        assertThat(measures.centreWords()).isEqualTo("column 11.0, row 13.5");
    }

    @Test
    void findsNothingOnAnEmptyPicture() {
        Measures measures = Measures.of(new Picture(new byte[Picture.SIZE]));

        assertThat(measures.ink()).isZero();
        assertThat(measures.boxWords()).isEqualTo("0 × 0");
        assertThat(measures.centreWords()).isEqualTo("none: no ink");
    }
}
