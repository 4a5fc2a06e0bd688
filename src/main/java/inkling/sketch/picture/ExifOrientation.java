package inkling.sketch.picture;

import inkling.sketch.Grayscale;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a phone was held, from the Exif data of a JPEG, PNG or TIFF (tag 0x0112 of CIPA DC-008): phones store the picture as the sensor sees
 * it and leave the rotation to the reader.
 *
 * @param code 1 upright, 3 upside down, 6 and 8 on its side; 2, 4, 5 and 7 are also mirrored
 */
record ExifOrientation(int code) {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;

    /** The orientation in a TIFF structure; upright if it is empty, damaged or says nothing. */
    static ExifOrientation of(ByteBuffer tiff) {
        try {
            return new ExifOrientation(tiff.limit() == 0 ? UPRIGHT : code(tiff));
        } catch (IndexOutOfBoundsException e) {
            return new ExifOrientation(UPRIGHT);
        }
    }

    /** The picture rotated and mirrored so that it is upright. */
    Grayscale upright(Grayscale picture) {
        boolean rotated = code >= 5 && code <= 8;
        int width = rotated ? picture.height() : picture.width();
        int height = rotated ? picture.width() : picture.height();
        if (code <= UPRIGHT || code > 8) {
            return picture;
        }
        float[] values = new float[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int along = rotated ? y : x;
                int down = rotated ? x : y;
                boolean fromRight = code == 2 || code == 3 || code == 7 || code == 8;
                boolean fromBelow = code == 3 || code == 4 || code == 6 || code == 7;
                int sourceX = fromRight ? picture.width() - 1 - along : along;
                int sourceY = fromBelow ? picture.height() - 1 - down : down;
                values[y * width + x] = picture.at(sourceY, sourceX);
            }
        }
        return new Grayscale(width, height, values);
    }

    private static int code(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (tiff.getShort(entry) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return UPRIGHT;
    }
}
