package inkling.files.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random pixels, filtered by the formulas of the PNG specification, come back byte for byte. */
class PngFilterTest {
    private static final int ROWS = 300;
    private static final int LENGTH = 48;

    private final Random random = new Random(11);

    /** Of all values; and of few, so that the distances to the three neighbors often tie. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 8})
    void undoesEachFilterOnRandomPixels(int step) {
        for (int filter = 0; filter <= 4; filter++) {
            for (int values : new int[] {256, 4}) {
                byte[] above = new byte[LENGTH];
                for (int row = 0; row < ROWS; row++) {
                    byte[] pixels = pixels(values);
                    byte[] decoded = filtered(filter, pixels, above, step);
                    PngFilter.undo(filter, decoded, above, LENGTH, step);
                    assertThat(decoded).as("filter %d, row %d", filter, row).isEqualTo(pixels);
                    above = pixels;
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void refusesAFilterThatPngDoesNotHave(int filter) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PngFilter.undo(filter, new byte[4], new byte[4], 4, 1))
                .withMessageContaining("got " + filter);
    }

    private byte[] pixels(int values) {
        byte[] pixels = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            pixels[i] = (byte) random.nextInt(values);
        }
        return pixels;
    }

    /** {@code Filt(x) = Orig(x) - prediction(Orig(a), Orig(b), Orig(c))}; what lies left of the row is 0. */
    private static byte[] filtered(int filter, byte[] row, byte[] above, int step) {
        byte[] filtered = new byte[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            int a = i < step ? 0 : Byte.toUnsignedInt(row[i - step]);
            int b = Byte.toUnsignedInt(above[i]);
            int c = i < step ? 0 : Byte.toUnsignedInt(above[i - step]);
            int prediction = switch (filter) {
                case 0 -> 0;
                case 1 -> a;
                case 2 -> b;
                case 3 -> Math.floorDiv(a + b, 2);
                default -> paeth(a, b, c);
            };
            filtered[i] = (byte) (row[i] - prediction);
        }
        return filtered;
    }

    /** Word for word as in section 9.4 of the specification. */
    private static int paeth(int a, int b, int c) {
        int p = a + b - c;
        int pa = Math.abs(p - a);
        int pb = Math.abs(p - b);
        int pc = Math.abs(p - c);
        if (pa <= pb && pa <= pc) {
            return a;
        } else if (pb <= pc) {
            return b;
        }
        return c;
    }
}
