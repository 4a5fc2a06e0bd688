package inkling.data.format.npy;

import inkling.data.Picture;
import inkling.data.PictureScaling;
import inkling.data.Sprite;
import inkling.data.SpriteBlocks;
import inkling.data.found.Reading;
import inkling.files.npy.NpyType;
import inkling.files.picture.Brightness;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads an array of pictures. Numbers are 0 to 255, or 0 to 1 if none is above 1. */
final class NumpyPictures {
    private static final int WHITE = 255;
    private static final int PROGRESS_ROWS = 256;
    private static final int CHUNK = 1 << 16;

    private final NumpyArray array;
    private final PictureShape shape;
    private final NpyType type;
    private final long before;
    private double scale = 1;

    /**
     * @param before how many pictures of other arrays are kept in memory with these
     */
    NumpyPictures(NumpyArray array, long before) throws IOException {
        this.array = array;
        this.before = before;
        type = array.numbers();
        shape = PictureShape.of(array);
    }

    PictureShape shape() {
        return shape;
    }

    /** Reads the numbers twice: only all of them tell how they are scaled. */
    Sprite read(Reading reading) throws IOException {
        scale = largest(reading.between(0, 0.5)) > 1 ? 1 : WHITE;
        Reading second = reading.between(0.5, 1);
        try (InputStream in = array.open(before, type)) {
            return array.isFortran() ? byColumns(in, second) : byRows(in, second);
        }
    }

    /** The largest number; of whole numbers any above 1 is enough to know. */
    private double largest(Reading reading) throws IOException {
        double largest = 0;
        try (InputStream in = array.open(before, type)) {
            long left = shape.numbers();
            while (left > 0 && (type.isReal() || largest <= 1)) {
                int count = (int) Math.min(left, CHUNK);
                ByteBuffer numbers = array.next(in, count, type);
                for (int i = 0; i < count; i++) {
                    largest = Math.max(largest, type.next(numbers));
                }
                left -= count;
                reading.reached(1 - (double) left / shape.numbers());
            }
        }
        return largest;
    }

    private Sprite byRows(InputStream in, Reading reading) throws IOException {
        SpriteBlocks blocks = new SpriteBlocks(shape.rows());
        int size = shape.channels() * shape.pixels();
        boolean plain = type.isUnsignedByte() && scale == 1 && shape.channels() == 1;
        for (int row = 0; row < shape.rows(); row++) {
            if (row % PROGRESS_ROWS == 0) {
                reading.reached((double) row / shape.rows());
            }
            byte[] gray = plain ? array.next(in, size) : gray(array.next(in, size, type), row);
            blocks.put(row, PictureScaling.scaled(gray, shape.width(), shape.height()));
        }
        return blocks.finished((int) shape.rows());
    }

    private byte[] gray(ByteBuffer numbers, int row) throws IOException {
        int pixels = shape.pixels();
        byte[] gray = new byte[pixels];
        if (shape.channels() == 1) {
            for (int i = 0; i < pixels; i++) {
                gray[i] = (byte) Math.round(number(numbers, row));
            }
            return gray;
        }
        double[] all = new double[pixels * shape.channels()];
        for (int i = 0; i < all.length; i++) {
            all[i] = number(numbers, row);
        }
        int step = shape.areChannelsFirst() ? 1 : shape.channels();
        int next = shape.areChannelsFirst() ? pixels : 1;
        for (int i = 0; i < pixels; i++) {
            gray[i] = (byte) Math.round(Brightness.luma(all[i * step], all[i * step + next], all[i * step + 2 * next]));
        }
        return gray;
    }

    private double number(ByteBuffer numbers, int row) throws IOException {
        double value = type.next(numbers);
        if (!(value >= 0 && value <= WHITE)) { // also if it is not a number
            throw array.bad("pixels of 0 to 255, or 0 to 1,", value + " in row " + row);
        }
        return value * scale;
    }

    /** In Fortran's order, the first pixels of all rows come first. */
    private Sprite byColumns(InputStream in, Reading reading) throws IOException {
        if (shape.isScaled() || shape.channels() != 1) {
            throw array.bad("28x28 gray pictures, or C order,", "Fortran's order");
        }
        SpriteBlocks blocks = new SpriteBlocks(shape.rows());
        for (int at = 0; at < Picture.SIZE; at++) {
            reading.reached((double) at / Picture.SIZE);
            int offset = shape.isFlat() ? at : at % Picture.SIDE * Picture.SIDE + at / Picture.SIDE;
            for (int row = 0; row < shape.rows(); ) {
                int count = (int) Math.min(shape.rows() - row, CHUNK);
                ByteBuffer numbers = array.next(in, count, type);
                for (int i = 0; i < count; i++, row++) {
                    blocks.put(row, offset, (byte) Math.round(number(numbers, row)));
                }
            }
        }
        return blocks.finished((int) shape.rows());
    }
}
