package inkling.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Repairs or packs mutated bytes, so that a checksum does not keep every mutation from the code behind it. */
interface Wrapping {
    /** The mutated bytes as they are. */
    Wrapping PLAIN = bytes -> bytes;

    /** A gzip of the mutated bytes. */
    Wrapping GZIP = bytes -> {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    };

    /** The chunks of a PNG with the checksums that they should have. */
    Wrapping PNG = bytes -> {
        ByteBuffer png = ByteBuffer.wrap(bytes.clone());
        for (int at = 8; at + 12 <= bytes.length; ) {
            int length = png.getInt(at);
            if (length < 0 || length > bytes.length - at - 12) {
                break;
            }
            CRC32 crc = new CRC32();
            crc.update(png.array(), at + 4, 4 + length);
            png.putInt(at + 8 + length, (int) crc.getValue());
            at += 12 + length;
        }
        return png.array();
    };

    /** The PNG of a sprite whose unpacked pixels the mutated bytes are. */
    static Wrapping pixels(byte[] png) {
        return bytes -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
                deflater.write(bytes);
            }
            int header = 33; // the signature and IHDR
            ByteBuffer whole = ByteBuffer.allocate(header + 12 + packed.size() + 12);
            whole.put(png, 0, header)
                    .putInt(packed.size())
                    .put(name("IDAT"))
                    .put(packed.toByteArray())
                    .putInt(0);
            return PNG.wrapped(whole.putInt(0).put(name("IEND")).putInt(0).array());
        };
    }

    private static byte[] name(String chunk) {
        return chunk.getBytes(StandardCharsets.ISO_8859_1);
    }

    byte[] wrapped(byte[] mutated) throws IOException;

    /** A zip in which the mutated bytes take the place of one file, with the right length and checksum. */
    static Wrapping zip(byte[] whole, String name) {
        return bytes -> {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole));
                    ZipOutputStream out = new ZipOutputStream(packed)) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(entry.getName().equals(name) ? bytes : in.readAllBytes());
                }
            }
            return packed.toByteArray();
        };
    }
}
