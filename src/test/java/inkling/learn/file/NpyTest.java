package inkling.learn.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import inkling.files.BadFileException;
import inkling.nn.Parameter;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class NpyTest {
    /** {@code numpy.save(f, numpy.array([[1, -2.5, 0], [3, 4, 1e-3]], dtype="float32"))}, in hexadecimal. */
    private static final String NUMPY =
            "934e554d5059010076007b276465736372273a20273c6634272c2027666f727472616e5f6f72646572273a2046616c73"
                    + "652c20277368617065273a2028322c2033292c207d202020202020202020202020202020202020202020202020202020"
                    + "202020202020202020202020202020202020202020202020202020202020200a0000803f000020c00000000000004040"
                    + "000080406f12833a";

    private final int[] shape = {2, 3};
    private final float[] values = {1, -2.5f, 0, 3, 4, 1e-3f};

    @Test
    void writesTheBytesThatNumPyWrites() {
        assertThat(HexFormat.of().formatHex(encode(2, 3))).isEqualTo(NUMPY);
    }

    @Test
    void readsWhatNumPyWrote() throws IOException {
        assertThat(decode(HexFormat.of().parseHex(NUMPY))).containsExactly(values);
    }

    @Test
    void refusesAnotherShape() {
        assertThatThrownBy(() -> decode(encode(3, 2)))
                .isInstanceOf(BadFileException.class)
                .hasMessageContaining("expected float32 or float64 of shape (2, 3)")
                .hasMessageContaining("(3, 2)");
    }

    @Test
    void readsAHeaderWithOtherSpacing() throws IOException {
        assertThat(decode(withHeader("'shape': (2, 3), }", "'shape':(2,3)}    ")))
                .containsExactly(values);
    }

    @Test
    void readsFortranOrder() throws IOException {
        // numpy.asfortranarray of the array above: the first index changes fastest
        assertThat(decode(array("<f4", "True", 4, 1, 3, -2.5, 4, 0, 1e-3f))).containsExactly(values);
    }

    @Test
    void readsDoublesAndTheOtherByteOrder() throws IOException {
        assertThat(decode(array("<f8", "False", 8, 1, -2.5, 0, 3, 4, 1e-3f))).containsExactly(values);
        assertThat(decode(array(">f4", "False", 4, 1, -2.5, 0, 3, 4, 1e-3f))).containsExactly(values);
        assertThat(decode(array(">f8", "False", 8, 1, -2.5, 0, 3, 4, 1e-3f))).containsExactly(values);
    }

    @Test
    void refusesADoubleThatNoFloatCanHold() {
        assertThatThrownBy(() -> decode(array("<f8", "False", 8, 1, 1e300, 0, 3, 4, 5)))
                .hasMessage("expected finite values, found Infinity (a.npy)");
    }

    @Test
    void refusesAnotherKindOfNumber() {
        for (String other : new String[] {"'< f4'", "'<i4' ", "'|O4' "}) {
            assertThatThrownBy(() -> decode(withHeader("'<f4', ", other + ",")))
                    .isInstanceOf(BadFileException.class)
                    .hasMessageContaining(other.strip());
        }
    }

    @Test
    void refusesTooFewAndTooManyBytes() {
        byte[] whole = encode(2, 3);
        assertThatThrownBy(() -> decode(Arrays.copyOf(whole, whole.length - 1))).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> decode(Arrays.copyOf(whole, whole.length + 1)))
                .hasMessage("expected 6 values, found more (a.npy)");
    }

    @Test
    void refusesAValueThatIsNotANumber() {
        values[4] = Float.NaN;
        assertThatThrownBy(() -> decode(encode(2, 3))).hasMessage("expected finite values, found NaN (a.npy)");
        values[4] = Float.NEGATIVE_INFINITY;
        assertThatThrownBy(() -> decode(encode(2, 3))).hasMessage("expected finite values, found -Infinity (a.npy)");
    }

    @Test
    void refusesBytesThatAreNotAnArray() {
        assertThatThrownBy(() -> decode("not an array".getBytes(StandardCharsets.US_ASCII)))
                .hasMessageContaining("expected a NumPy array");
    }

    /** As NumPy wrote it, but for a piece of the header; as long as before. */
    private static byte[] withHeader(String piece, String other) {
        String file = new String(HexFormat.of().parseHex(NUMPY), StandardCharsets.ISO_8859_1);
        assertThat(file).contains(piece);
        assertThat(other).hasSameSizeAs(piece);
        return file.replace(piece, other).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] array(String type, String fortran, int size, double... numbers) {
        byte[] header = withHeader(
                "'<f4', 'fortran_order': False, 'shape': (2, 3), } ",
                String.format(
                        "'%s', 'fortran_order': %s, 'shape': (2, 3), } %s",
                        type, fortran, " ".repeat(5 - fortran.length())));
        ByteBuffer bytes = ByteBuffer.allocate(128 + size * numbers.length).put(header, 0, 128);
        bytes.order(type.charAt(0) == '<' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        for (double number : numbers) {
            if (size == Float.BYTES) {
                bytes.putFloat((float) number);
            } else {
                bytes.putDouble(number);
            }
        }
        return bytes.array();
    }

    private byte[] encode(int... as) {
        return Npy.encode(new Parameter("values", as, values, true));
    }

    private float[] decode(byte[] file) throws IOException {
        return Npy.decode(new ByteArrayInputStream(file), shape, Path.of("a.npy"));
    }
}
