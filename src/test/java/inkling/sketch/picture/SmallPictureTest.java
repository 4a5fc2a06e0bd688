package inkling.sketch.picture;

import static org.assertj.core.api.Assertions.assertThat;

import inkling.sketch.Grayscale;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Ink of any size, at any edge of a small picture, is boxed inside of the picture. */
class SmallPictureTest {
    @Test
    void boxesAnyInkInsideOfThePicture() {
        Random random = new Random(5);
        for (int i = 0; i < 4000; i++) {
            Grayscale picture = randomInk(random, 1 + random.nextInt(40), 1 + random.nextInt(40));
            ScannedPicture scanned = ScannedPicture.of(picture).splitTouching(digit -> random.nextDouble());
            for (FoundDigit digit : scanned.digits()) {
                assertThat(digit.box().left()).as("picture %d", i).isNotNegative();
                assertThat(digit.box().top()).as("picture %d", i).isNotNegative();
                assertThat(digit.box().right()).as("picture %d", i).isLessThanOrEqualTo(picture.width());
                assertThat(digit.box().bottom()).as("picture %d", i).isLessThanOrEqualTo(picture.height());
            }
        }
    }

    @Test
    void findsInkThatIsHardlyDarkerThanThePaper() {
        for (int faint = 1; faint <= 100; faint++) {
            float[] values = new float[20 * 20];
            Arrays.fill(values, 1);
            Arrays.fill(values, 8 * 20 + 2, 8 * 20 + 18, 1 - 0.075f - faint / 5000f);
            assertThat(ScannedPicture.of(new Grayscale(20, 20, values)).digits())
                    .as("ink of 7.5%% and %d / 5000", faint)
                    .hasSizeLessThan(2);
        }
    }

    /** Rectangles, lines and points of random brightness on paper that is plain or noisy. */
    private static Grayscale randomInk(Random random, int width, int height) {
        float[] values = new float[width * height];
        float paper = random.nextFloat();
        float noise = random.nextInt(3) == 0 ? random.nextFloat() / 5 : 0;
        for (int i = 0; i < values.length; i++) {
            values[i] = Math.min(1, paper + noise * random.nextFloat());
        }
        for (int shape = random.nextInt(4); shape >= 0; shape--) {
            int left = random.nextInt(width);
            int top = random.nextInt(height);
            int right = Math.min(width, left + 1 + random.nextInt(random.nextBoolean() ? 2 : width));
            int bottom = Math.min(height, top + 1 + random.nextInt(random.nextBoolean() ? 2 : height));
            float ink = random.nextBoolean() ? random.nextInt(2) : random.nextFloat();
            for (int row = top; row < bottom; row++) {
                Arrays.fill(values, row * width + left, row * width + right, ink);
            }
        }
        return new Grayscale(width, height, values);
    }
}
