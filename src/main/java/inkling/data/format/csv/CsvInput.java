package inkling.data.format.csv;

import inkling.files.BadFileException;
import inkling.files.GzippedFile;
import inkling.files.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * A file of lines of numbers, plain or gzipped, separated by commas, semicolons or tabs, while it is being read. Numbers may be
 * quoted; empty lines are skipped.
 */
final class CsvInput implements AutoCloseable {
    private static final int LONGEST_LINE = 1 << 16;
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int MOST_DIGITS = 9;
    private static final double[] TENTHS = {1, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9};

    /** What Java reads as a number is more: {@code 1f} is, but may be a label. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?|NaN|[-+]?Infinity");

    private final Path file;
    private final InputStream in;
    private final byte[] buffer = new byte[InputFile.BUFFER];
    private final byte[] line = new byte[LONGEST_LINE];
    private int at;
    private int filled;
    private int length;
    private int number;
    private long passed;

    CsvInput(Path file) throws IOException {
        this.file = file;
        in = GzippedFile.open(file, "a table of numbers");
    }

    /** Reads the next line that is not empty; false at the end of the file. */
    boolean next() throws IOException {
        do {
            if (!nextLine()) {
                return false;
            }
        } while (length == 0);
        return true;
    }

    private boolean nextLine() throws IOException {
        length = 0;
        number++;
        while (at < filled || fill()) {
            int end = at;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            add(at, end);
            at = end;
            if (end < filled) {
                at++;
                dropMark();
                return true;
            }
        }
        dropMark();
        return length > 0;
    }

    /** Adds bytes of the buffer to the line, without quotes and carriage returns. */
    private void add(int from, int to) throws BadFileException {
        for (int i = from; i < to; i++) {
            byte value = buffer[i];
            if (length == LONGEST_LINE) {
                throw new BadFileException(
                        file, "lines of at most " + LONGEST_LINE + " bytes", "a longer line " + number);
            }
            if (value != '\r' && value != '"') {
                line[length++] = value;
            }
        }
    }

    /** Drops the mark with which some programs begin text in UTF-8. */
    private void dropMark() {
        if (number == 1 && length >= MARK.length && Arrays.equals(line, 0, MARK.length, MARK, 0, MARK.length)) {
            length -= MARK.length;
            System.arraycopy(line, MARK.length, line, 0, length);
        }
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(0, in.read(buffer));
        passed += filled;
        return filled > 0;
    }

    /** The number of the line read last, from 1. */
    int number() {
        return number;
    }

    /** The fields of the line as text. */
    String[] words() {
        return new String(line, 0, length, StandardCharsets.UTF_8).split("[,;\t]", -1);
    }

    /** A field of the line as text, refused if it is not in UTF-8: other letters would all become the same one. */
    String word(int column) throws IOException {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(line, 0, length);
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.split("[,;\t]", -1)[column].strip();
        } catch (CharacterCodingException e) {
            throw new BadFileException(file, "text in UTF-8", "other bytes in line " + number);
        }
    }

    /** The number of fields in the line. */
    int fields() {
        int fields = 1;
        for (int i = 0; i < length; i++) {
            fields += isSeparator(line[i]) ? 1 : 0;
        }
        return fields;
    }

    /** How much of a file that is not gzipped has been read, 0 to 1. */
    double part() throws IOException {
        return Math.min(1, passed / (double) Math.max(1, Files.size(file)));
    }

    /**
     * The numbers of the line.
     *
     * @param values filled; as many as the line must have
     * @param mayBeWord which columns may contain something else than a number: then it is NaN
     */
    void numbers(double[] values, IntPredicate mayBeWord) throws IOException {
        int start = 0;
        for (int column = 0; column < values.length; column++) {
            if (start > length) {
                throw new BadFileException(
                        file,
                        values.length + " numbers per line",
                        column + " in line " + number + ": none in column " + (column + 1));
            }
            int end = start;
            int whole = 0;
            for (int digit = digit(end); digit >= 0 && end - start < MOST_DIGITS; digit = digit(++end)) {
                whole = 10 * whole + digit;
            }
            if (end > start && (end == length || isSeparator(line[end]))) { // as nearly all are
                values[column] = whole;
            } else {
                while (end < length && !isSeparator(line[end])) {
                    end++;
                }
                values[column] = parse(start, end, column, mayBeWord);
            }
            start = end + 1;
        }
        if (start <= length) {
            throw new BadFileException(file, values.length + " numbers per line", fields() + " in line " + number);
        }
    }

    /** The digit at a place of the line; negative for none. */
    private int digit(int place) {
        int digit = place < length ? line[place] - '0' : -1;
        return digit <= 9 ? digit : -1;
    }

    /** Plain decimals without making a text of each. */
    private double parse(int start, int end, int column, IntPredicate mayBeWord) throws IOException {
        long digits = 0;
        int decimals = -1;
        for (int i = start; i < end; i++) {
            byte value = line[i];
            boolean isDigit = value >= '0' && value <= '9';
            boolean isPoint = value == '.' && decimals < 0;
            if (!(isDigit || isPoint) || end - start > TENTHS.length) {
                return slowly(start, end, column, mayBeWord);
            }
            digits = isDigit ? 10 * digits + value - '0' : digits;
            decimals = isPoint ? 0 : decimals >= 0 ? decimals + 1 : decimals;
        }
        return start == end ? slowly(start, end, column, mayBeWord) : digits * TENTHS[Math.max(0, decimals)];
    }

    private double slowly(int start, int end, int column, IntPredicate mayBeWord) throws IOException {
        String text = new String(line, start, end - start, StandardCharsets.UTF_8).strip();
        if (NUMBER.matcher(text).matches()) {
            return Double.parseDouble(text);
        }
        if (mayBeWord.test(column)) {
            return Double.NaN;
        }
        throw new BadFileException(file, "a number in line " + number + ", column " + (column + 1), "\"" + text + "\"");
    }

    private static boolean isSeparator(byte value) {
        return value == ',' || value == ';' || value == '\t';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
