package inkling.sketch.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.format.DataFolder;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Digits of MNIST on synthetic photographs are found and come out as the digits they were made of. */
class ScannedPictureTest {
    private static Sprite digits;

    @BeforeAll
    static void readDigits() throws IOException {
        digits = DataFolder.read(Path.of("data"), progress -> {}).images();
    }

    @Test
    void readsACleanDrawingDarkOnLight() {
        assertAlike(row -> new Photograph(300, 300).with(row, 40, 30, 224).darkOnLight(1), 0.93);
    }

    @Test
    void readsLightOnDark() {
        assertAlike(row -> new Photograph(300, 300).with(row, 40, 30, 224).lightOnDark(), 0.93);
    }

    @Test
    void findsADigitInACorner() {
        assertAlike(row -> new Photograph(800, 600).with(row, 10, 480, 112).darkOnLight(0.9), 0.93);
    }

    @Test
    void readsPaperUnderUnevenLight() {
        assertAlike(
                row -> new Photograph(800, 600)
                        .with(row, 350, 200, 280)
                        .litFrom(0.95, 0.35)
                        .withNoise(0.02)
                        .darkOnLight(0.7),
                0.93);
    }

    @Test
    void readsFaintPencilOnANoisyPhotograph() {
        assertAlike(
                row -> new Photograph(1200, 900)
                        .with(row, 100, 100, 500)
                        .litFrom(0.9, 0.5)
                        .withNoise(0.04)
                        .darkOnLight(0.3),
                0.93);
    }

    @Test
    void readsATightlyCroppedPicture() {
        assertAlike(row -> new Photograph(110, 110).with(row, -15, -15, 140).darkOnLight(1), 0.93);
    }

    @Test
    void boxesSeveralDigitsFromLeftToRight() {
        BufferedImage image = new Photograph(900, 400)
                .with(digits.picture(0), 30, 60, 200)
                .with(digits.picture(1), 300, 100, 200)
                .with(digits.picture(4), 600, 40, 200)
                .litFrom(0.9, 0.6)
                .withNoise(0.02)
                .darkOnLight(0.8);
        ScannedPicture reading = ScannedPicture.of(image);
        assertThat(reading.digits()).hasSizeGreaterThan(1);
        assertThat(reading.digits()).hasSize(3);
        List<Integer> rows = List.of(0, 1, 4);
        for (int i = 0; i < 3; i++) {
            assertThat(Likeness.of(reading.digits().get(i).picture(), digits.picture(rows.get(i))))
                    .as("digit %d from the left", i)
                    .isGreaterThan(0.93);
        }
        assertThat(reading.digits().get(0).box().left()).isBetween(30, 130);
    }

    @Test
    void readsLineByLine() {
        Photograph page = new Photograph(600, 600);
        for (int i = 0; i < 9; i++) {
            page.with(digits.picture(i), 20 + i % 3 * 190, 20 + i / 3 * 190, 160);
        }
        List<FoundDigit> found = ScannedPicture.of(page.darkOnLight(1)).digits();
        assertThat(found).hasSize(9);
        for (int i = 0; i < 9; i++) {
            assertThat(Likeness.of(found.get(i).picture(), digits.picture(i))).isGreaterThan(0.9);
        }
    }

    @Test
    void keepsMnistsOwnPicturesUnchanged() {
        for (int row = 0; row < 500; row++) {
            ScannedPicture reading = ScannedPicture.of(plain(digits.picture(row)));
            assertThat(reading.digits()).hasSize(1);
            assertThat(reading.digits().get(0).picture()).isEqualTo(digits.picture(row));
        }
    }

    @Test
    void findsNothingOnEmptyPaper() {
        BufferedImage noisy =
                new Photograph(300, 200).litFrom(0.9, 0.5).withNoise(0.02).darkOnLight(1);
        assertThat(ScannedPicture.of(noisy).digits()).isEmpty();
        assertThat(ScannedPicture.of(new Photograph(1, 1).darkOnLight(1)).digits())
                .isEmpty();
    }

    @Test
    void findsNothingOnABlackPictureOfMnistsSize() {
        BufferedImage black = new BufferedImage(Picture.SIDE, Picture.SIDE, BufferedImage.TYPE_BYTE_GRAY);
        assertThat(ScannedPicture.of(black).digits()).isEmpty();
    }

    @Test
    void groupsThePiecesOfADigit() {
        int single = 0;
        for (int row = 0; row < 60; row++) {
            BufferedImage image = new Photograph(300, 300)
                    .with(digits.picture(row), 20, 20, 252)
                    .darkOnLight(1);
            single += ScannedPicture.of(image).digits().size() == 1 ? 1 : 0;
        }
        assertThat(single).isEqualTo(60);
    }

    @Test
    void mendsADigitWhoseStrokeIsPaleInTheMiddle() {
        Photograph line = new Photograph(1200, 300);
        for (int i = 0; i < 6; i++) {
            line.with(digits.picture(1), 20 + 190 * i, 40, 200);
        }
        BufferedImage image = line.darkOnLight(0.8);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(400, 130, 190, 22);
        canvas.dispose();
        List<FoundDigit> found = ScannedPicture.of(image).digits();
        assertThat(found).hasSize(6);
        assertThat(found.get(2).box().height()).isEqualTo(found.get(1).box().height());
    }

    private interface Developing {
        BufferedImage of(Picture digit);
    }

    private static void assertAlike(Developing developing, double likeness) {
        double mean = IntStream.range(0, 15)
                .mapToDouble(row -> {
                    Picture digit = digits.picture(row);
                    List<FoundDigit> found =
                            ScannedPicture.of(developing.of(digit)).digits();
                    assertThat(found).as("row %d", row).hasSize(1);
                    return Likeness.of(found.get(0).picture(), digit);
                })
                .average()
                .orElseThrow();
        assertThat(mean).isGreaterThan(likeness);
    }

    private static BufferedImage plain(Picture picture) {
        BufferedImage image = new BufferedImage(28, 28, BufferedImage.TYPE_BYTE_GRAY);
        image.getRaster().setDataElements(0, 0, 28, 28, picture.bytes());
        return image;
    }
}
