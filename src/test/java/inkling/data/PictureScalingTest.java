package inkling.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PictureScalingTest {
    @Test
    void aPictureTwiceAsLargeIsAveragedFourByFour() {
        byte[] gray = new byte[56 * 56];
        gray[57] = (byte) 200; // of the first four, one is bright
        assertThat(PictureScaling.toPicture(gray, 56, 56).at(0, 0)).isEqualTo(50);
        assertThat(PictureScaling.toPicture(gray, 56, 56).at(0, 1)).isZero();
    }

    @Test
    void aWidePictureLiesInTheMiddleBetweenStripesOfItsEdge() {
        byte[] gray = new byte[28 * 14];
        Arrays.fill(gray, (byte) 250);
        gray[7 * 28 + 3] = 0;
        Picture picture = PictureScaling.toPicture(gray, 28, 14);
        assertThat(picture.at(7 + 7, 3)).isZero();
        assertThat(picture.at(0, 0)).isEqualTo(250);
        assertThat(picture.at(27, 27)).isEqualTo(250);
    }

    @Test
    void aSmallerPictureIsEnlargedWithoutAddingInk() {
        byte[] gray = new byte[8 * 8];
        Arrays.fill(gray, 2 * 8, 6 * 8, (byte) 240);
        Picture picture = PictureScaling.toPicture(gray, 8, 8);
        double mean = 0;
        for (int i = 0; i < Picture.SIZE; i++) {
            mean += picture.at(i) / (double) Picture.SIZE;
        }
        assertThat(mean).isBetween(119.0, 121.0); // half of it was 240
        assertThat(picture.at(14, 14)).isEqualTo(240);
    }

    @Test
    void aPictureOfMnistsSizeStaysAsItIs() {
        byte[] gray = new byte[Picture.SIZE];
        gray[5] = 77;
        assertThat(PictureScaling.toPicture(gray, 28, 28)).isEqualTo(new Picture(gray));
    }
}
