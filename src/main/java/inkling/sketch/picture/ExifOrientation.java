package inkling.sketch.picture;

import inkling.files.InputFile;
import inkling.sketch.Grayscale;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * How a phone was held, from a JPEG's Exif header (tag 0x0112 of CIPA DC-008): phones store the picture as the sensor sees
 * it and leave the rotation to the reader.
 *
 * @param code 1 upright, 3 upside down, 6 and 8 on its side; 2, 4, 5 and 7 are also mirrored
 */
record ExifOrientation(int code) {
    private static final int UPRIGHT = 1;
    private static final int TAG = 0x0112;

    /** The orientation in a file; upright if there is none. */
    static ExifOrientation read(Path file) throws IOException {
        try (DataInputStream in = new DataInputStream(InputFile.open(file, "a picture"))) {
            if (in.readUnsignedShort() == 0xFFD8) {
                for (int marker = in.readUnsignedShort(); isHeader(marker); marker = in.readUnsignedShort()) {
                    byte[] segment = in.readNBytes(in.readUnsignedShort() - 2);
                    if (marker == 0xFFE1 && isExif(segment)) {
                        return new ExifOrientation(code(
                                ByteBuffer.wrap(segment, 6, segment.length - 6).slice()));
                    }
                }
            }
        } catch (EOFException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // a damaged header counts as none; whether the picture is complete, its decoder checks
            return new ExifOrientation(UPRIGHT);
        }
        return new ExifOrientation(UPRIGHT);
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

    private static boolean isHeader(int marker) {
        return (marker >= 0xFFE0 && marker <= 0xFFEF) || marker == 0xFFDB || marker == 0xFFFE;
    }

    private static boolean isExif(byte[] segment) {
        return segment.length > 14 && segment[0] == 'E' && segment[1] == 'x' && segment[2] == 'i' && segment[3] == 'f';
    }

    private static int code(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + 12 * i;
            if (tiff.getShort(entry) == TAG) {
                return tiff.getShort(entry + 8);
            }
        }
        return UPRIGHT;
    }
}
