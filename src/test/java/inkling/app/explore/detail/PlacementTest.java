package inkling.app.explore.detail;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import org.junit.jupiter.api.Test;

class PlacementTest {
    @Test
    void measuresTwoBarsOfInk() {
        byte[] pixels = new byte[Picture.SIZE];
        for (int row = 4; row < 24; row++) {
            pixels[row * 28 + 10] = (byte) 255;
            pixels[row * 28 + 12] = (byte) 255;
        }
        Picture picture = new Picture(pixels);

        assertThat(Placement.BOX.of(picture)).isEqualTo("3 × 20 px");
        assertThat(Placement.CENTER.of(picture)).isEqualTo("column 11.0, row 13.5");
    }

    @Test
    void findsNothingOnAnEmptyPicture() {
        Picture empty = new Picture(new byte[Picture.SIZE]);

        assertThat(Placement.BOX.of(empty)).isEqualTo("0 × 0 px");
        assertThat(Placement.CENTER.of(empty)).isEqualTo("none (no ink)");
    }
}
