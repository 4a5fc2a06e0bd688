package inkling.data.format;

import inkling.data.Picture;
import inkling.data.Sprite;
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
 * Writes the sprite as an 8-bit gray PNG, 784 pixels wide, a digit a row. Rows are not filtered: digits laid out as strips
 * have no neighbours to guess from, and so the file is smallest.
 */
final class SpriteWriter {
    /** The keyword of the text chunk, its zero included, that tells how many rows are the train split. */
    static final String TRAIN_ROWS = "Train rows\0";

    private static final int CHUNK = 1 << 16;

    private final DataOutputStream out;

    SpriteWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /**
     * Writes the whole file.
     *
     * @param trainRows kept in the file, if there
     * @param progress told how many rows are written, at every 1,000
     */
    void write(Sprite images, OptionalInt trainRows, IntConsumer progress) throws IOException {
        out.write(PngChunks.SIGNATURE);
        ByteBuffer header = ByteBuffer.allocate(13);
        header.putInt(Picture.SIZE).putInt(images.rows()).put((byte) 8).put((byte) PngHeader.GRAY);
        chunk("IHDR", header.array(), header.capacity());
        if (trainRows.isPresent()) {
            byte[] text = (TRAIN_ROWS + trainRows.getAsInt()).getBytes(StandardCharsets.ISO_8859_1);
            chunk("tEXt", text, text.length);
        }
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (OutputStream pixels = new DeflaterOutputStream(new Idat(), deflater, CHUNK)) {
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
        chunk("IEND", new byte[0], 0);
        out.flush();
    }

    private void chunk(String name, byte[] data, int length) throws IOException {
        byte[] letters = name.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 crc = new CRC32();
        crc.update(letters);
        crc.update(data, 0, length);
        out.writeInt(length);
        out.write(letters);
        out.write(data, 0, length);
        out.writeInt((int) crc.getValue());
    }

    /** Gathers deflated bytes into chunks of one size. */
    private final class Idat extends OutputStream {
        private final byte[] data = new byte[CHUNK];
        private int length;

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            int done = 0;
            while (done < count) {
                int some = Math.min(count - done, CHUNK - length);
                System.arraycopy(bytes, from + done, data, length, some);
                length += some;
                done += some;
                if (length == CHUNK) {
                    endChunk();
                }
            }
        }

        @Override
        public void close() throws IOException {
            endChunk();
        }

        private void endChunk() throws IOException {
            if (length > 0) {
                chunk("IDAT", data, length);
                length = 0;
            }
        }
    }
}
