package inkling.data;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;

/** The file of one-hot labels: ten bytes a row, a 1 where the digit is and 0 elsewhere; no header. */
final class LabelFile {
    private LabelFile() {}

    static OneHotLabels read(Path file) throws IOException {
        String expected = "one-hot labels, 10 bytes a row";
        ByteArrayOutputStream digits = new ByteArrayOutputStream();
        try (InputStream in = DataFile.open(file, expected)) {
            byte[] row = new byte[OneHotLabels.CLASSES];
            int length;
            while ((length = in.readNBytes(row, 0, row.length)) == row.length) {
                digits.write(digit(file, digits.size(), row));
            }
            if (length != 0) {
                throw new BadFileException(file, expected, digits.size() + " rows and " + length + " bytes more");
            }
        }
        return new OneHotLabels(digits.toByteArray());
    }

    static void write(OneHotLabels labels, OutputStream out) throws IOException {
        for (int row = 0; row < labels.rows(); row++) {
            out.write(labels.oneHot(row));
        }
    }

    private static int digit(Path file, int row, byte[] vector) throws BadFileException {
        int digit = -1;
        int ones = 0;
        for (int i = 0; i < vector.length; i++) {
            if (vector[i] == 1) {
                digit = i;
                ones++;
            } else if (vector[i] != 0) {
                String found = "a " + (vector[i] & 0xFF) + " in row " + row;
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
