package inkling.data.format.idx;

import inkling.data.Picture;
import inkling.data.PictureScaling;
import inkling.files.BadFileException;
import inkling.files.picture.Brightness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The shape of each picture in an IDX file: {@code [side, side]}, also with dimensions of size 1, or flat, {@code [side * side]}; or
 * {@code [side, side, 3]} in red, green and blue.
 *
 * @param side width and height in pixels, {@value #LEAST} to {@value #MOST}
 * @param channels 1 for gray, 3 for colors
 */
record IdxShape(int side, int channels) {
    private static final int LEAST = 4;
    private static final int MOST = 1024;
    private static final int COLORS = 3;

    /**
     * @param shape the sizes of all dimensions, that of the pictures first
     */
    static IdxShape of(Path file, long[] shape) throws BadFileException {
        long[] sides = Arrays.stream(shape).skip(1).filter(size -> size != 1).toArray();
        boolean colored = sides.length == COLORS && sides[2] == COLORS;
        long side = sides.length == 1 ? Math.round(Math.sqrt((double) sides[0])) : sides.length == 0 ? 1 : sides[0];
        boolean square = sides.length == 1 ? side * side == sides[0] : sides.length >= 2 && sides[1] == side;
        if (!square || (sides.length > 2 && !colored) || side < LEAST || side > MOST) {
            String found = String.join(
                    " x ", Arrays.stream(shape).skip(1).mapToObj(Long::toString).toList());
            throw new BadFileException(file, "pictures of 28 x 28 pixels", found);
        }
        return new IdxShape((int) side, colored ? COLORS : 1);
    }

    /** How many numbers a picture has. */
    int numbers() {
        return side * side * channels;
    }

    /** Whether its numbers are those of a picture of MNIST. */
    boolean isMnists() {
        return side == Picture.SIDE && channels == 1;
    }

    /**
     * The picture with these numbers.
     *
     * @param bytes {@link #numbers()} of them
     */
    byte[] picture(byte[] bytes) {
        byte[] gray = bytes;
        if (channels == COLORS) {
            gray = new byte[side * side];
            for (int i = 0; i < gray.length; i++) {
                int red = bytes[COLORS * i] & 0xFF;
                int green = bytes[COLORS * i + 1] & 0xFF;
                int blue = bytes[COLORS * i + 2] & 0xFF;
                gray[i] = (byte) Math.round(Brightness.luma(red, green, blue));
            }
        }
        return PictureScaling.scaled(gray, side, side);
    }

    /** What is done to pictures of this shape, in a few words each. */
    List<String> remarks() {
        List<String> remarks = new ArrayList<>();
        if (side != Picture.SIDE) {
            remarks.add("scaled from " + side + "x" + side);
        }
        if (channels == COLORS) {
            remarks.add("colors made gray");
        }
        return remarks;
    }
}
