package inkling.data.format.npy;

import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.files.npy.NpyHeader;
import java.util.List;

/**
 * How an array's dimensions are rows, lines, columns and colors: {@code [rows, height, width]}, with 1, 3 or 4 channels last or
 * first, or flat, {@code [rows, side * side]}.
 */
record PictureShape(long rows, int height, int width, int channels, boolean areChannelsFirst, boolean isFlat) {
    private static final int LONGEST_SIDE = 1 << 12;
    private static final int MOST_NUMBERS = 1 << 22;

    static PictureShape of(NumpyArray array) throws BadFileException {
        List<Long> shape = array.shape();
        PictureShape found = switch (shape.size()) {
            case 2 -> flat(shape);
            case 3 -> of(shape, 1, 2, -1);
            case 4 -> isChannels(shape.get(3)) ? of(shape, 1, 2, 3) : of(shape, 2, 3, 1);
            default -> of(List.of(0L, 0L, 0L), 1, 2, -1);
        };
        boolean fits = found.height >= 1
                && found.width >= 1
                && Math.max(found.height, found.width) <= LONGEST_SIDE
                && isChannels(found.channels)
                && found.pixels() * found.channels <= MOST_NUMBERS;
        if (!fits || shape.get(0) > Integer.MAX_VALUE) {
            throw array.bad("pictures, such as (60000, 28, 28) or (60000, 784),", "(" + NpyHeader.tuple(shape) + ")");
        }
        return found;
    }

    private static boolean isChannels(long size) {
        return size == 1 || size == 3 || size == 4;
    }

    private static PictureShape flat(List<Long> shape) {
        long pixels = shape.get(1);
        int side = (int) Math.round(Math.sqrt((double) pixels));
        int fitting = (long) side * side == pixels ? side : 0;
        return new PictureShape(shape.get(0), fitting, fitting, 1, false, true);
    }

    private static PictureShape of(List<Long> shape, int height, int width, int channels) {
        int count = channels < 0 ? 1 : (int) Math.min(shape.get(channels), Integer.MAX_VALUE);
        return new PictureShape(
                shape.get(0),
                (int) Math.min(shape.get(height), Integer.MAX_VALUE),
                (int) Math.min(shape.get(width), Integer.MAX_VALUE),
                count,
                channels == 1,
                false);
    }

    /** How many pixels a picture has. */
    int pixels() {
        return height * width;
    }

    /** How many numbers the array has. */
    long numbers() {
        return rows * pixels() * channels;
    }

    /** Whether pictures must be scaled to 28x28. */
    boolean isScaled() {
        return height != Picture.SIDE || width != Picture.SIDE;
    }
}
