package inkling.data.format;

import inkling.files.BadFileException;
import inkling.files.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file, one after another, each with its length, its name and its CRC checked. No memory is allocated
 * just because a file claims a length.
 *
 * @see <a href="https://www.w3.org/TR/png-3/#5Chunk-layout">PNG, chunk layout</a>
 */
final class PngChunks implements AutoCloseable {
    static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final Path file;
    private final InputStream in;
    private final CRC32 crc = new CRC32();
    private String name = "";
    private long left = -1;

    PngChunks(Path file) throws IOException {
        this.file = file;
        in = InputFile.open(file, "a PNG picture");
        byte[] found = in.readNBytes(SIGNATURE.length);
        if (!Arrays.equals(found, SIGNATURE)) {
            in.close();
            String bytes = HexFormat.ofDelimiter(" ").withUpperCase().formatHex(found);
            throw new BadFileException(file, "a PNG picture", "a file that begins with " + bytes);
        }
    }

    Path file() {
        return file;
    }

    /** Leaves the current chunk and opens the next. Returns its name, four letters. */
    String next() throws IOException {
        byte[] unread = new byte[4096];
        while (left >= 0) {
            read(unread);
        }
        String after = name.isEmpty() ? "the PNG signature" : "chunk " + name;
        byte[] head = in.readNBytes(8);
        if (head.length < 8) {
            throw new BadFileException(file, "another chunk after " + after, "the end of the file: it is cut short");
        }
        left = ByteBuffer.wrap(head).getInt();
        name = new String(head, 4, 4, StandardCharsets.ISO_8859_1);
        if (left < 0 || !isName(head)) {
            String found = "bytes " + HexFormat.ofDelimiter(" ").withUpperCase().formatHex(head);
            throw new BadFileException(file, "another chunk after " + after, found);
        }
        crc.reset();
        crc.update(head, 4, 4);
        return name;
    }

    /** How many bytes of the current chunk are still to be read, as the file claims. */
    long left() {
        return left;
    }

    /**
     * Reads more of the current chunk.
     *
     * @return how many bytes, or -1 at its end, after checking its CRC
     */
    int read(byte[] target) throws IOException {
        if (left <= 0) {
            endChunk();
            return -1;
        }
        int length = in.readNBytes(target, 0, (int) Math.min(target.length, left));
        if (length == 0) {
            throw new BadFileException(
                    file, left + " more bytes in chunk " + name, "the end of the file: it is cut short");
        }
        crc.update(target, 0, length);
        left -= length;
        return length;
    }

    /** All data of the current chunk, which must not be longer than {@code most} bytes. */
    byte[] data(int most) throws IOException {
        if (left > most) {
            throw new BadFileException(file, "at most " + most + " bytes in chunk " + name, Long.toString(left));
        }
        byte[] data = new byte[(int) left];
        while (left > 0) {
            read(data);
        }
        endChunk();
        return data;
    }

    /** Whether the name in a chunk's header, after its length, consists of four letters. */
    private static boolean isName(byte[] head) {
        for (int i = 4; i < head.length; i++) {
            int lower = head[i] | 0x20;
            if (lower < 'a' || lower > 'z') {
                return false;
            }
        }
        return true;
    }

    private void endChunk() throws IOException {
        if (left < 0) {
            return;
        }
        left = -1;
        byte[] found = in.readNBytes(4);
        if (found.length < 4) {
            throw new BadFileException(file, "a CRC after chunk " + name, "the end of the file: it is cut short");
        }
        int sum = ByteBuffer.wrap(found).getInt();
        if (sum != (int) crc.getValue()) {
            String expected = String.format("CRC %08X of chunk %s", (int) crc.getValue(), name);
            throw new BadFileException(file, expected, String.format("%08X: the file is damaged", sum));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
