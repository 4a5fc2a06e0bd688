package inkling.data.format.idx;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The type of the numbers in an IDX file, which are big-endian. */
enum IdxType {
    UNSIGNED_BYTE(0x08, Byte.BYTES),
    SIGNED_BYTE(0x09, Byte.BYTES),
    SHORT(0x0B, Short.BYTES),
    INT(0x0C, Integer.BYTES),
    FLOAT(0x0D, Float.BYTES),
    DOUBLE(0x0E, Double.BYTES);

    private final int code;
    private final int bytes;

    IdxType(int code, int bytes) {
        this.code = code;
        this.bytes = bytes;
    }

    /** The type with a code, the third byte of the file. */
    static Optional<IdxType> of(int code) {
        return Arrays.stream(values()).filter(type -> type.code == code).findFirst();
    }

    int code() {
        return code;
    }

    /** Number of bytes per number. */
    int bytes() {
        return bytes;
    }

    /** Whether the numbers need not be whole. */
    boolean isReal() {
        return this == FLOAT || this == DOUBLE;
    }

    /** The next number. */
    double next(ByteBuffer numbers) {
        return switch (this) {
            case UNSIGNED_BYTE -> numbers.get() & 0xFF;
            case SIGNED_BYTE -> numbers.get();
            case SHORT -> numbers.getShort();
            case INT -> numbers.getInt();
            case FLOAT -> numbers.getFloat();
            case DOUBLE -> numbers.getDouble();
        };
    }
}
