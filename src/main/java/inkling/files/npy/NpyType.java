package inkling.files.npy;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How an element of an array is stored.
 *
 * @param kind NumPy's letter: b for bool, i and u for whole numbers, f for real ones, U and S for text
 * @param bytes the size of an element; 0 for empty text
 * @param order of the bytes
 */
public record NpyType(char kind, int bytes, ByteOrder order) {
    private static final Pattern NUMBER = Pattern.compile("([<>|=])(b1|[iu][1248]|f[248])");
    private static final Pattern TEXT = Pattern.compile("([<>|=])([US])(\\d{1,6})");
    private static final Charset UTF_32_BIG = Charset.forName("UTF-32BE");
    private static final Charset UTF_32_LITTLE = Charset.forName("UTF-32LE");
    private static final double TWO_TO_64 = 0x1p64;

    /** The type of a header; empty for objects, structures, dates and whatever else is neither a number nor text. */
    public static Optional<NpyType> of(String type) {
        Matcher number = NUMBER.matcher(type);
        if (number.matches()) {
            String code = number.group(2);
            return Optional.of(new NpyType(code.charAt(0), code.charAt(1) - '0', order(number.group(1))));
        }
        Matcher text = TEXT.matcher(type);
        if (text.matches()) {
            char kind = text.group(2).charAt(0);
            int letters = Integer.parseInt(text.group(3));
            return Optional.of(new NpyType(kind, kind == 'U' ? 4 * letters : letters, order(text.group(1))));
        }
        return Optional.empty();
    }

    private static ByteOrder order(String letter) {
        return letter.equals(">") ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    }

    public boolean isText() {
        return kind == 'U' || kind == 'S';
    }

    /** Whether numbers may be fractions. */
    public boolean isReal() {
        return kind == 'f';
    }

    /** Whether an element is one byte, 0 to 255, that can be used as it is. */
    public boolean isUnsignedByte() {
        return kind == 'u' && bytes == 1;
    }

    /**
     * The next number.
     *
     * @param numbers in this type's order
     */
    public double next(ByteBuffer numbers) {
        boolean isSigned = kind == 'i';
        return switch (bytes) {
            case 1 -> isSigned ? numbers.get() : numbers.get() & 0xFF;
            case 2 -> kind == 'f' ? half(numbers.getShort()) : isSigned ? numbers.getShort() : numbers.getChar();
            case 4 ->
                kind == 'f'
                        ? numbers.getFloat()
                        : isSigned ? numbers.getInt() : Integer.toUnsignedLong(numbers.getInt());
            default -> kind == 'f' ? numbers.getDouble() : whole(numbers.getLong(), isSigned);
        };
    }

    private static double whole(long bits, boolean isSigned) {
        return isSigned || bits >= 0 ? bits : bits + TWO_TO_64;
    }

    /** A binary16 number of IEEE 754. */
    private static double half(short bits) {
        int exponent = bits >> 10 & 0x1F;
        int fraction = bits & 0x3FF;
        double value = exponent == 0x1F
                ? (fraction == 0 ? Double.POSITIVE_INFINITY : Double.NaN)
                : exponent == 0 ? fraction * 0x1p-24 : Math.scalb((double) (0x400 + fraction), exponent - 25);
        return bits < 0 ? -value : value;
    }

    /**
     * The text of an element, without the zeros that fill it up.
     *
     * @throws CharacterCodingException if it is no text, in UTF-8 where it is of bytes
     */
    public String text(byte[] element) throws CharacterCodingException {
        Charset letters =
                kind == 'S' ? StandardCharsets.UTF_8 : order.equals(ByteOrder.BIG_ENDIAN) ? UTF_32_BIG : UTF_32_LITTLE;
        return letters.newDecoder().decode(ByteBuffer.wrap(element)).toString().replaceFirst("\0+$", "");
    }
}
