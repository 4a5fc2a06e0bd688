package inkling.files.picture;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A PNG of the kind in which most pictures of digits are kept: 8-bit gray, opaque, rows in order. ImageIO takes several times as long
 * for it.
 *
 * @param gray row by row, {@code width * height} unsigned bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record PlainPng(int width, int height, byte[] gray) {
    private static final int SIGNATURE = 8;
    private static final int HEADER = PngChunks.name("IHDR");
    private static final int HEADER_BYTES = 13;
    private static final int PIXELS = PngChunks.name("IDAT");
    private static final int END = PngChunks.name("IEND");
    /** 8 bits per sample, gray, deflated, filtered, not interlaced. */
    private static final byte[] KIND = {8, 0, 0, 0, 0};

    /** Decodes a file; empty if it is anything else, damaged or too large, which {@link PictureDecoder} can say. */
    public static Optional<PlainPng> of(byte[] file) {
        if (PictureKind.of(file) != PictureKind.PNG) {
            return Optional.empty();
        }
        PngChunks chunks = PngChunks.of(file);
        ByteBuffer at = ByteBuffer.wrap(chunks.needed()).position(SIGNATURE);
        if (!chunks.complete() || at.getInt() != HEADER_BYTES || at.getInt() != HEADER) {
            return Optional.empty();
        }
        int width = at.getInt();
        int height = at.getInt();
        byte[] kind = new byte[KIND.length];
        at.get(kind).getInt();
        boolean fits = width > 0
                && height > 0
                && (long) width * height <= PictureDecoder.MOST_PIXELS
                && (long) width * height <= (long) file.length * PictureKind.PNG.pixelsPerByte();
        if (!fits || !Arrays.equals(kind, KIND)) {
            return Optional.empty();
        }
        Inflater inflater = new Inflater();
        try {
            byte[] rows = new byte[height * (width + 1)];
            return inflate(at, inflater, rows)
                    ? Optional.of(new PlainPng(width, height, gray(rows, width)))
                    : Optional.empty();
        } catch (DataFormatException | IllegalArgumentException e) { // of the pixels, or of a filter
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }

    /** Whether there are exactly so many bytes of rows, with their filters. */
    private static boolean inflate(ByteBuffer chunks, Inflater inflater, byte[] rows) throws DataFormatException {
        int done = 0;
        while (true) {
            int length = chunks.getInt();
            int name = chunks.getInt();
            if (name == END) {
                return done == rows.length && inflater.inflate(new byte[1]) == 0 && inflater.finished();
            }
            if (name != PIXELS) {
                return false;
            }
            inflater.setInput(chunks.slice(chunks.position(), length));
            done += inflater.inflate(rows, done, rows.length - done);
            chunks.position(chunks.position() + length + Integer.BYTES);
        }
    }

    private static byte[] gray(byte[] rows, int width) {
        byte[] gray = new byte[rows.length / (width + 1) * width];
        byte[] above = new byte[width];
        byte[] row = new byte[width];
        for (int from = 0, to = 0; to < gray.length; from += width + 1, to += width) {
            System.arraycopy(rows, from + 1, row, 0, width);
            PngFilter.undo(rows[from], row, above, width, 1);
            System.arraycopy(row, 0, gray, to, width);
            byte[] free = above;
            above = row;
            row = free;
        }
        return gray;
    }
}
