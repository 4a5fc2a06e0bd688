package inkling.data.format.npy;

import inkling.data.format.MostRows;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.ZippedFile;
import inkling.files.npy.NpyHeader;
import inkling.files.npy.NpyType;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/** An array in a file, of which only the header has been read. */
final class NumpyArray {
    private static final String ENDING = ".npy";
    private static final String EXPECTED = "NumPy arrays";
    private static final int MOST_ARRAYS = 1000;
    private static final int MOST_ELEMENT_ROWS = 1 << 26;

    private final Path file;
    private final @Nullable ZipEntry entry;
    private final String name;
    private final NpyHeader header;
    private final long size;

    private NumpyArray(Path file, @Nullable ZipEntry entry, String name, NpyHeader header, long size) {
        this.file = file;
        this.entry = entry;
        this.name = name;
        this.header = header;
        this.size = size;
    }

    /** The arrays of a file: one of an {@code .npy}, any number of an {@code .npz}. */
    static List<NumpyArray> in(Path file) throws IOException {
        return NumpyFiles.isArchive(file) ? zipped(file) : List.of(plain(file));
    }

    private static NumpyArray plain(Path file) throws IOException {
        try (InputStream in = InputFile.open(file, EXPECTED)) {
            return new NumpyArray(file, null, NumpyFiles.stem(file), header(in, file), Files.size(file));
        }
    }

    private static List<NumpyArray> zipped(Path file) throws IOException {
        List<NumpyArray> arrays = new ArrayList<>();
        try (ZippedFile zip = new ZippedFile(file, EXPECTED)) {
            for (ZipEntry entry : zip.entries()) {
                String name = entry.getName();
                if (name.endsWith(ENDING)) {
                    try (InputStream in = zip.open(entry)) {
                        String plain = name.substring(0, name.length() - ENDING.length());
                        long size = Math.min(entry.getSize(), ZippedFile.mostBytes(entry));
                        arrays.add(new NumpyArray(file, entry, plain, header(in, file), size));
                    }
                }
                if (arrays.size() > MOST_ARRAYS) {
                    throw new BadFileException(file, "at most " + MOST_ARRAYS + " arrays", "more");
                }
            }
        }
        return arrays;
    }

    private static NpyHeader header(InputStream in, Path file) throws IOException {
        try {
            return NpyHeader.read(in, file);
        } catch (EOFException e) {
            throw new BadFileException(file, "a NumPy header", "a file cut short");
        }
    }

    Path file() {
        return file;
    }

    /** Without an ending; of an {@code .npy}, that of the file. */
    String name() {
        return name;
    }

    List<Long> shape() {
        return header.shape();
    }

    boolean isFortran() {
        return header.isFortran();
    }

    /** Whether its elements are text. */
    boolean isText() {
        return text().isPresent();
    }

    /** The type of its elements, if they are text. */
    Optional<NpyType> text() {
        return NpyType.of(header.type()).filter(NpyType::isText);
    }

    /**
     * The type of its elements, which are numbers.
     *
     * @throws BadFileException if they are something else
     */
    NpyType numbers() throws BadFileException {
        Optional<NpyType> type = NpyType.of(header.type()).filter(any -> !any.isText());
        return type.orElseThrow(() -> {
            String found = header.type().matches("[<>|=]?O.*")
                    ? "Python objects (a pickle), which are never opened"
                    : header.type().startsWith("[") ? "a structured array" : "elements of type " + header.type();
            return new BadFileException(file, "numbers in the array " + name, found);
        });
    }

    /**
     * Opens the array after its header, if all that the header claims can be there and has room in memory.
     *
     * @param before how many pictures of other arrays are kept in memory with these
     * @param type of the elements
     */
    InputStream open(long before, NpyType type) throws IOException {
        long bytes = type.bytes();
        long rowBytes = type.bytes();
        try {
            for (int i = 0; i < shape().size(); i++) {
                bytes = Math.multiplyExact(bytes, shape().get(i));
                rowBytes = i == 0 ? rowBytes : Math.multiplyExact(rowBytes, shape().get(i));
            }
        } catch (ArithmeticException e) {
            bytes = Long.MAX_VALUE;
        }
        if (size != header.bytes() + bytes) {
            throw new BadFileException(
                    file, bytes + " bytes in the array " + name + ", as its header says", "" + (size - header.bytes()));
        }
        long rows = shape().isEmpty() ? 1 : shape().get(0);
        MostRows.require(file, before + rows, (int) Math.max(1, Math.min(rowBytes, MOST_ELEMENT_ROWS)));
        InputStream in = entry == null ? InputFile.open(file, EXPECTED) : ZippedFile.open(file, entry, EXPECTED);
        try {
            next(in, header.bytes());
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** The next bytes, which must be there. */
    byte[] next(InputStream in, int bytes) throws IOException {
        try {
            return NpyHeader.readFully(in, bytes);
        } catch (EOFException e) {
            throw new BadFileException(file, "the whole array " + name, "a file cut short");
        }
    }

    /** The next elements, which must be there, in the order of their bytes. */
    ByteBuffer next(InputStream in, int count, NpyType type) throws IOException {
        return ByteBuffer.wrap(next(in, count * type.bytes())).order(type.order());
    }

    /** Something wrong with it. */
    BadFileException bad(String expected, String found) {
        return new BadFileException(file, expected + " in the array " + name, found);
    }
}
