package inkling.data.format;

import inkling.files.BadFileException;
import inkling.files.InputFile;
import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** The pixel data of a PNG, inflated on demand from its consecutive IDAT chunks. */
final class PngPixels implements AutoCloseable {
    private final PngChunks chunks;
    private final Inflater inflater = new Inflater();
    private final byte[] packed = new byte[InputFile.BUFFER];
    private final byte[] bytes = new byte[InputFile.BUFFER];
    private int from;
    private int to;

    /**
     * @param chunks with the first IDAT open
     */
    PngPixels(PngChunks chunks) {
        this.chunks = chunks;
    }

    /** Reads {@code length} bytes; the row is for the error message if there are fewer. */
    void read(byte[] target, int at, int length, long row) throws IOException {
        int done = 0;
        while (done < length) {
            if (from == to && !inflate(row)) {
                throw new BadFileException(chunks.file(), "pixels of row " + row, "the end of the pixel data");
            }
            int some = Math.min(length - done, to - from);
            System.arraycopy(bytes, from, target, at + done, some);
            from += some;
            done += some;
        }
    }

    /** Checks that the data ends after the last row with a correct checksum; the chunk after the last IDAT is then open. */
    void end(long rows) throws IOException {
        if (from != to || inflate(rows)) {
            throw new BadFileException(chunks.file(), rows + " rows, as its header says", "more pixels after them");
        }
    }

    /** Refills {@link #bytes}; false at the end of the compressed data. */
    private boolean inflate(long row) throws IOException {
        from = 0;
        to = 0;
        try {
            while (true) {
                to = inflater.inflate(bytes);
                if (to > 0) {
                    return true;
                }
                if (inflater.finished()) {
                    return false;
                }
                if (inflater.needsDictionary()) {
                    throw new BadFileException(chunks.file(), "deflated pixels", "pixels that need a dictionary");
                }
                fetch(row);
            }
        } catch (DataFormatException e) {
            String found = "damaged data (" + e.getMessage() + ")";
            throw new BadFileException(chunks.file(), "deflated pixels of row " + row, found);
        }
    }

    private void fetch(long row) throws IOException {
        int length;
        while ((length = chunks.read(packed)) < 0) {
            String next = chunks.next();
            if (!next.equals("IDAT")) {
                throw new BadFileException(chunks.file(), "chunk IDAT with pixels of row " + row, "chunk " + next);
            }
        }
        inflater.setInput(packed, 0, length);
    }

    @Override
    public void close() {
        inflater.end();
    }
}
