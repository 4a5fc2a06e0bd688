package inkling.data.format;

import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.files.picture.PngFilter;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes the sprite as an 8-bit gray PNG, 784 pixels wide, one digit per row. Rows are not filtered: as each digit is laid
 * out in one row, adjacent rows say little about each other, and the file is smallest this way.
 */
final class SpriteWriter {
    /** The keyword, with its zero byte, of the text chunk that contains the number of training rows. */
    static final String TRAIN_ROWS = "Train rows\0";

    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;

    SpriteWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /**
     * Writes the whole file.
     *
     * @param trainRows written to the file if present
     * @param progress called with the number of rows written, after every 1,000
     */
    void write(Sprite images, OptionalInt trainRows, IntConsumer progress) throws IOException {
        out.write(PngChunks.SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(Picture.SIZE).putInt(images.rows()).put((byte) 8).put((byte) PngHeader.GRAY);
        chunk("IHDR", header.array(), 0, header.capacity());
        if (trainRows.isPresent()) {
            byte[] text = (TRAIN_ROWS + trainRows.getAsInt()).getBytes(StandardCharsets.ISO_8859_1);
            chunk("tEXt", text, 0, text.length);
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream pixels =
                new DeflaterOutputStream(new BufferedOutputStream(new Idat(), CHUNK), deflater, CHUNK)) {
            for (int row = 0; row < images.rows(); row++) {
                pixels.write(PngFilter.NONE);
                pixels.write(images.block(row), images.start(row), Picture.SIZE);
                if ((row + 1) % Sprite.BLOCK_ROWS == 0) {
                    progress.accept(row + 1);
                }
            }
        } finally {
            deflater.end();
        }
        chunk("IEND", new byte[0], 0, 0);
        out.flush();
    }

    private void chunk(String name, byte[] data, int from, int length) throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(letters);
        crc.update(data, from, length);
        out.writeInt(length);
        out.write(letters);
        out.write(data, from, length);
        out.writeInt((int) crc.getValue());
    }

    /** Writes each block of compressed bytes as one chunk. */
    private final class Idat extends OutputStream {
        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            chunk("IDAT", bytes, from, count);
        }
    }
}
