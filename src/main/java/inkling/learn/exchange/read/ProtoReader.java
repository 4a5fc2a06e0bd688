package inkling.learn.exchange.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;

/**
 * A Protocol Buffers message: the values of its fields by their numbers. Each question reads the message once; nothing is copied
 * but what is asked for.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Protocol Buffers, encoding</a>
 */
final class ProtoReader {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;
    private static final int LONGEST_TEXT = 1 << 20;
    private static final int MOST_VALUES = 100_000;

    /** Those of all questions about a message together: a network of 10,000 operators needs far fewer. */
    private static final int MOST_FIELDS = 2_000_000;

    private final ByteBuffer message;
    /** How many fields may still be read; shared with the messages in this one. */
    private final AtomicInteger left;

    ProtoReader(byte[] message) {
        this(ByteBuffer.wrap(message), new AtomicInteger(MOST_FIELDS));
    }

    private ProtoReader(ByteBuffer message, AtomicInteger left) {
        this.message = message;
        this.left = left;
    }

    /** How many bytes it has. */
    int length() {
        return message.limit();
    }

    /** Texts and messages as bytes, numbers of a fixed size as well, integers as they are encoded. */
    private List<ByteBuffer> values(int wanted, int... types) {
        List<ByteBuffer> values = new ArrayList<>();
        ByteBuffer rest = message.duplicate().rewind();
        while (rest.hasRemaining()) {
            if (left.decrementAndGet() < 0) {
                throw new Unreadable("an ONNX model of at most " + MOST_FIELDS + " fields", "more");
            }
            long key = varint(rest);
            int type = (int) (key & 7);
            ByteBuffer value = value(rest, type);
            if (key >>> 3 == wanted) {
                require(type == types[0] || type == types[types.length - 1]);
                values.add(value);
                if (type == BYTES && values.size() > MOST_VALUES) {
                    throw new Unreadable("at most " + MOST_VALUES + " parts of an ONNX model in a list", "more");
                }
            }
        }
        return values;
    }

    private static ByteBuffer value(ByteBuffer rest, int type) {
        int length = switch (type) {
            case VARINT -> lengthOfVarint(rest);
            case FIXED64 -> Double.BYTES;
            case BYTES -> (int) Math.max(-1, Math.min(Integer.MAX_VALUE, varint(rest)));
            case FIXED32 -> Float.BYTES;
            default -> throw damaged();
        };
        require(length >= 0 && length <= rest.remaining());
        ByteBuffer value = rest.slice(rest.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        rest.position(rest.position() + length);
        return value;
    }

    private static int lengthOfVarint(ByteBuffer rest) {
        ByteBuffer copy = rest.duplicate();
        varint(copy);
        return copy.position() - rest.position();
    }

    /** The messages in a field. */
    List<ProtoReader> messages(int field) {
        return values(field, BYTES).stream()
                .map(value -> new ProtoReader(value, left))
                .toList();
    }

    /** The texts in a field. */
    List<String> texts(int field) {
        return values(field, BYTES).stream().map(ProtoReader::decode).toList();
    }

    /** The text in a field, or an empty one. */
    String text(int field) {
        List<ByteBuffer> values = values(field, BYTES);
        return values.isEmpty() ? "" : decode(values.get(values.size() - 1));
    }

    private static String decode(ByteBuffer text) {
        Unreadable.unless(text.limit() <= LONGEST_TEXT, "texts of at most 1 MB", text.limit() + " bytes");
        return StandardCharsets.UTF_8.decode(text).toString();
    }

    /** The integer in a field. */
    long integer(int field, long otherwise) {
        List<ByteBuffer> values = values(field, VARINT);
        return values.isEmpty() ? otherwise : varint(values.get(values.size() - 1));
    }

    /** The integers in a field, one by one or packed together. */
    long[] integers(int field) {
        LongStream.Builder integers = LongStream.builder();
        int count = 0;
        for (ByteBuffer value : values(field, VARINT, BYTES)) {
            while (value.hasRemaining()) {
                if (count++ == MOST_VALUES) {
                    throw new Unreadable("at most " + MOST_VALUES + " integers in a list", "more");
                }
                integers.add(varint(value));
            }
        }
        return integers.build().toArray();
    }

    /** The number in a field, of four bytes. */
    float number(int field) {
        List<ByteBuffer> values = values(field, FIXED32);
        return values.isEmpty() ? 0 : values.get(values.size() - 1).getFloat();
    }

    /** The numbers in a field, of a fixed size, one by one or packed together: their bytes, little-endian. */
    List<ByteBuffer> numbers(int field) {
        return values(field, BYTES, FIXED32);
    }

    private static long varint(ByteBuffer rest) {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            require(rest.hasRemaining());
            byte next = rest.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw damaged();
    }

    private static void require(boolean fine) {
        if (!fine) {
            throw damaged();
        }
    }

    private static Unreadable damaged() {
        return new Unreadable("a whole ONNX model", "one that is cut off or damaged");
    }
}
