package inkling.learn.exchange;

import inkling.learn.file.Npy;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A Protocol Buffers message while it is being written: its fields in the order they are added.
 *
 * @see <a href="https://protobuf.dev/programming-guides/encoding/">Protocol Buffers, encoding</a>
 */
final class ProtoMessage {
    private static final int VARINT = 0;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** Adds an integer of any size, 0 or more. */
    ProtoMessage add(int field, long value) {
        key(field, VARINT);
        varint(value);
        return this;
    }

    ProtoMessage add(int field, float value) {
        key(field, FIXED32);
        out.writeBytes(Npy.littleEndian(new float[] {value}));
        return this;
    }

    ProtoMessage add(int field, String text) {
        return add(field, text.getBytes(StandardCharsets.UTF_8));
    }

    ProtoMessage add(int field, byte[] bytes) {
        key(field, BYTES);
        varint(bytes.length);
        out.writeBytes(bytes);
        return this;
    }

    ProtoMessage add(int field, ProtoMessage message) {
        return add(field, message.bytes());
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    private void key(int field, int type) {
        varint(((long) field << 3) | type);
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
