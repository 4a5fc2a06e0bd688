package inkling.app.shared.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class AreaScalingTest {
    private static final int[] SOURCE = {0xFF0000, 0x00FF00, 0x0000FF, 0x202020, 0x404040, 0x808080};

    @Test
    void makesEachPixelACrispSquareWhereTheFactorIsWhole() {
        int[] target = scaled(SOURCE, 3, 12, 8);

        for (int y = 0; y < 8; y++) {
            for (int x = 0; x < 12; x++) {
                assertThat(target[y * 12 + x]).isEqualTo(0xFF000000 | SOURCE[y / 4 * 3 + x / 4]);
            }
        }
    }

    @Test
    void sharesThePixelOnABorderByArea() {
        // three pixels for two: the middle one is half of each
        assertThat(scaled(new int[] {0x100000, 0x300000}, 2, 3, 1)).containsExactly(0xFF100000, 0xFF200000, 0xFF300000);
        assertThat(scaled(new int[] {0x100000, 0x300000}, 1, 1, 3)).containsExactly(0xFF100000, 0xFF200000, 0xFF300000);
    }

    @Test
    void takesTheMeanWhereItShrinks() {
        assertThat(scaled(new int[] {0x00, 0x10, 0x20, 0x70}, 4, 2, 1)).containsExactly(0xFF000008, 0xFF000048);
    }

    @Test
    void keepsTheMeanBrightnessAtAnySize() {
        int[] noise = new Random(1).ints(28 * 28, 0, 256).toArray();
        double mean = Arrays.stream(noise).average().orElseThrow();

        for (int side : new int[] {9, 28, 34, 42, 53, 308}) {
            double scaled = Arrays.stream(scaled(noise, 28, side, side))
                    .map(pixel -> pixel & 0xFF)
                    .average()
                    .orElseThrow();
            assertThat(scaled).isCloseTo(mean, Offset.offset(0.2));
        }
    }

    private static int[] scaled(int[] source, int columns, int width, int height) {
        int[] target = new int[width * height];
        AreaScaling.paint(source, columns, target, width, height);
        return target;
    }
}
