package inkling.data.format;

import inkling.data.OneHotLabels;
import inkling.files.BadFileException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** The file of one-hot labels: ten bytes a row, a 1 where the digit is and 0 elsewhere; no header. */
final class LabelFile {
    private static final int BUFFER = 6400 * OneHotLabels.CLASSES;

    private LabelFile() {}

    static OneHotLabels read(Path file) throws IOException {
        String expected = "one-hot labels, 10 bytes a row";
        ByteArrayOutputStream digits = new ByteArrayOutputStream();
        try (InputStream in = DataFile.open(file, expected)) {
            byte[] some = in.readNBytes(BUFFER);
            while (some.length > 0) {
                int end = some.length - some.length % OneHotLabels.CLASSES;
                for (int i = 0; i < end; i += OneHotLabels.CLASSES) {
                    digits.write(digit(file, digits.size(), some, i));
                }
                if (end < some.length) {
                    String found = digits.size() + " rows and " + (some.length - end) + " bytes more";
                    throw new BadFileException(file, expected, found);
                }
                some = in.readNBytes(BUFFER);
            }
        }
        return new OneHotLabels(digits.toByteArray());
    }

    static void write(OneHotLabels labels, OutputStream out) throws IOException {
        for (int row = 0; row < labels.rows(); row++) {
            out.write(labels.oneHot(row));
        }
    }

    private static int digit(Path file, int row, byte[] bytes, int start) throws BadFileException {
        int digit = -1;
        int ones = 0;
        for (int i = 0; i < OneHotLabels.CLASSES; i++) {
            byte value = bytes[start + i];
            if (value == 1) {
                digit = i;
                ones++;
            } else if (value != 0) {
                String found = "a " + (value & 0xFF) + " in row " + row;
                throw new BadFileException(file, "only 0 and 1 in a one-hot label", found);
            }
        }
        if (ones != 1) {
            String found = (ones == 0 ? "none" : ones) + " in row " + row;
            throw new BadFileException(file, "exactly one 1 in a one-hot label", found);
        }
        return digit;
    }
}
