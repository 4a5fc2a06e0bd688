package inkling.data.format.idx;

import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import inkling.data.format.MostRows;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The pictures of an IDX file: {@code [count]} of any {@link IdxShape}, scaled to 28x28. Numbers are 0 to 255, or 0 to 1 if none is
 * above 1. Where they are too many for the memory, those stored as MNIST's are stay in the file.
 */
final class IdxImages {
    static final int DIMENSIONS = 4;
    private static final String EXPECTED = "IDX pictures, magic number 2051";
    private static final int WHITE = 255;
    private static final int REPORT_ROWS = 1000;

    private final Path file;
    private final IdxInput in;
    private final long count;
    private final IdxShape shape;
    private double scale = 1;

    private IdxImages(Path file, IdxInput in) throws IOException {
        this.file = file;
        this.in = in;
        if (in.shape().length == 1) {
            throw new BadFileException(file, EXPECTED, "2049, labels");
        }
        count = in.shape()[0];
        shape = IdxShape.of(file, in.shape());
    }

    /** The number of pictures, as the header claims. */
    static long count(Path file) throws IOException {
        try (IdxInput in = new IdxInput(file, DIMENSIONS, EXPECTED)) {
            return new IdxImages(file, in).count;
        }
    }

    /** The shape of each picture. */
    static IdxShape shape(Path file) throws IOException {
        try (IdxInput in = new IdxInput(file, DIMENSIONS, EXPECTED)) {
            return new IdxImages(file, in).shape;
        }
    }

    /**
     * Reads the pictures.
     *
     * @param leftOut how many at the beginning to leave out
     * @param before how many pictures of other files are kept in memory with them
     */
    static Sprite read(Path file, int leftOut, int before, Reading reading) throws IOException {
        double largest;
        try (IdxInput in = new IdxInput(file, DIMENSIONS, EXPECTED)) {
            IdxImages images = new IdxImages(file, in);
            boolean stays = MostRows.isLarge(Files.size(file)) && images.isAsInMemory();
            if (!stays) {
                MostRows.require(
                        file,
                        before + images.count,
                        images.shape.numbers() * in.type().bytes());
            }
            largest = images.largest();
            if (stays && largest > 1) {
                return MappedPictures.map(
                        file, in.headerBytes() + (long) leftOut * Picture.SIZE, (int) images.count - leftOut);
            }
        }
        try (IdxInput in = new IdxInput(file, DIMENSIONS, EXPECTED)) {
            IdxImages images = new IdxImages(file, in);
            images.scale = largest > 1 ? 1 : WHITE;
            return images.read(leftOut, reading);
        }
    }

    /** Whether the file is what the pictures would be in memory: plain, of bytes, and complete. */
    private boolean isAsInMemory() throws IOException {
        return in.type().isUnsignedByte()
                && shape.isMnists()
                && count <= Integer.MAX_VALUE
                && Files.size(file) == in.headerBytes() + count * Picture.SIZE;
    }

    /** The largest number; of whole numbers any above 1 is enough to know. */
    private double largest() throws IOException {
        double largest = 0;
        for (long row = 0; row < count && (in.type().isReal() || largest <= 1); row++) {
            ByteBuffer numbers = ByteBuffer.wrap(next(row));
            while (numbers.hasRemaining()) {
                largest = Math.max(largest, in.type().next(numbers));
            }
        }
        return largest;
    }

    private Sprite read(int leftOut, Reading reading) throws IOException {
        SpriteBlocks blocks = new SpriteBlocks(count - leftOut);
        int rows = 0;
        for (long row = 0; row < count; row++) {
            byte[] numbers = next(row);
            if (row >= leftOut) {
                boolean bytes = in.type().isUnsignedByte() && scale == 1;
                blocks.put(rows++, shape.picture(bytes ? numbers : bytes(ByteBuffer.wrap(numbers), row)));
            }
            if (row % REPORT_ROWS == 0) {
                reading.reached((double) row / count);
            }
        }
        in.requireEnd(count + " pictures");
        return blocks.finished(rows);
    }

    private byte[] next(long row) throws IOException {
        int length = shape.numbers() * in.type().bytes();
        byte[] numbers = in.upTo(length);
        if (numbers.length < length) {
            throw new BadFileException(file, count + " pictures, as its header says", row + " and then the end");
        }
        return numbers;
    }

    private byte[] bytes(ByteBuffer numbers, long row) throws BadFileException {
        byte[] bytes = new byte[shape.numbers()];
        for (int i = 0; i < bytes.length; i++) {
            double value = in.type().next(numbers);
            if (!(value >= 0 && value <= WHITE)) { // also if it is not a number
                throw new BadFileException(file, "pixels of 0 to 255, or 0 to 1", value + " in row " + row);
            }
            bytes[i] = (byte) Math.round(value * scale);
        }
        return bytes;
    }
}
