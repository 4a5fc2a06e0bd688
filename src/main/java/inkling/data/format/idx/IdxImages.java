package inkling.data.format.idx;

import inkling.data.Picture;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import inkling.data.format.MostRows;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * The pictures of an IDX file: {@code [count, 28, 28]}, also with a dimension of size 1 for the channel, or flat, {@code [count,
 * 784]}. Numbers are 0 to 255, or 0 to 1 if none is above 1.
 */
final class IdxImages {
    private static final int DIMENSIONS = 4;
    private static final String EXPECTED = "IDX pictures, magic number 2051";
    private static final int WHITE = 255;

    private final Path file;
    private final IdxInput in;
    private final long count;
    private double scale = 1;

    private IdxImages(Path file, IdxInput in) throws IOException {
        this.file = file;
        this.in = in;
        long[] shape = in.shape();
        long[] sides = Arrays.stream(shape).skip(1).filter(size -> size != 1).toArray();
        if (shape.length == 1) {
            throw new BadFileException(file, EXPECTED, "2049, labels");
        }
        if (!Arrays.equals(sides, new long[] {Picture.SIDE, Picture.SIDE})
                && !Arrays.equals(sides, new long[] {Picture.SIZE})) {
            String found = String.join(
                    " x ", Arrays.stream(shape).skip(1).mapToObj(Long::toString).toList());
            throw new BadFileException(file, "pictures of 28 x 28 pixels", found);
        }
        count = shape[0];
    }

    /** The number of pictures, as the header claims. */
    static long count(Path file) throws IOException {
        try (IdxInput in = new IdxInput(file, DIMENSIONS, EXPECTED)) {
            return new IdxImages(file, in).count;
        }
    }

    /**
     * Reads the pictures.
     *
     * @param leftOut how many at the beginning to leave out
     * @param before how many pictures of other files are kept in memory with them
     */
    static Sprite read(Path file, int leftOut, int before) throws IOException {
        double largest;
        try (IdxInput in = new IdxInput(file, DIMENSIONS, EXPECTED)) {
            IdxImages images = new IdxImages(file, in);
            MostRows.require(
                    file, before + images.count, Picture.SIZE * in.type().bytes());
            largest = images.largest();
        }
        try (IdxInput in = new IdxInput(file, DIMENSIONS, EXPECTED)) {
            IdxImages images = new IdxImages(file, in);
            images.scale = largest > 1 ? 1 : WHITE;
            return images.read(leftOut);
        }
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

    private Sprite read(int leftOut) throws IOException {
        SpriteBlocks blocks = new SpriteBlocks(count - leftOut);
        int rows = 0;
        for (long row = 0; row < count; row++) {
            byte[] numbers = next(row);
            if (row >= leftOut) {
                blocks.put(
                        rows++,
                        in.type() == IdxType.UNSIGNED_BYTE && scale == 1
                                ? numbers
                                : gray(ByteBuffer.wrap(numbers), row));
            }
        }
        in.requireEnd(count + " pictures");
        return blocks.finished(rows);
    }

    private byte[] next(long row) throws IOException {
        byte[] numbers = in.upTo(Picture.SIZE * in.type().bytes());
        if (numbers.length < Picture.SIZE * in.type().bytes()) {
            throw new BadFileException(file, count + " pictures, as its header says", row + " and then the end");
        }
        return numbers;
    }

    private byte[] gray(ByteBuffer numbers, long row) throws BadFileException {
        byte[] gray = new byte[Picture.SIZE];
        for (int i = 0; i < gray.length; i++) {
            double value = in.type().next(numbers);
            if (!(value >= 0 && value <= WHITE)) { // also if it is not a number
                throw new BadFileException(file, "pixels of 0 to 255, or 0 to 1", value + " in row " + row);
            }
            gray[i] = (byte) Math.round(value * scale);
        }
        return gray;
    }
}
