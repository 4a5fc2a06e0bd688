package inkling.files;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file, open for reading. What is damaged, encrypted or packed in a rare way becomes a {@link BadFileException}. */
public final class ZippedFile implements AutoCloseable {
    /** What one byte can unpack to, at most. */
    private static final long DEFLATE = 1032;

    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END = 0x06054B50;
    private static final int DIRECTORY_BYTES = 12;
    private static final byte[] SIGNATURE = {'P', 'K', 3, 4};
    private static final Pattern HIDDEN = Pattern.compile("(^|/)\\.(?!\\.?(/|\\\\|$))");
    private static final long MOST_DIRECTORY = 1L << 28;

    private final Path file;
    private final ZipFile zip;

    /**
     * @param expected what the file should contain, for the error message: {@code NumPy arrays}
     */
    public ZippedFile(Path file, String expected) throws IOException {
        this.file = file;
        InputFile.open(file, expected).close();
        requireSmallDirectory();
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | EOFException | IllegalArgumentException e) { // the last for names that are not UTF-8
            throw new BadFileException(file, expected + " in a zip file", "one that is damaged, encrypted or unusual");
        }
    }

    /** Whether a file begins like a zip file. */
    public static boolean is(Path file) {
        return Glance.begins(file, SIGNATURE);
    }

    /** Java keeps the directory in memory, however large it says it is. */
    private void requireSmallDirectory() throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), END_BYTES + LONGEST_COMMENT);
            byte[] bytes = new byte[length];
            in.seek(in.length() - length);
            in.readFully(bytes);
            ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            int at = length - END_BYTES;
            while (at > 0 && end.getInt(at) != END) {
                at--;
            }
            long directory = at < 0 ? 0 : Integer.toUnsignedLong(end.getInt(at + DIRECTORY_BYTES));
            if (Math.min(directory, in.length()) > MOST_DIRECTORY) {
                throw new BadFileException(file, "a zip file with a directory of at most 256 MB", "a larger one");
            }
        }
    }

    /** What is in it but folders, hidden files and what macOS adds, in the order of its directory. */
    public List<? extends ZipEntry> entries() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory() && !isHidden(entry.getName()))
                .toList();
    }

    private static boolean isHidden(String path) {
        return path.startsWith("__MACOSX/") || HIDDEN.matcher(path).find();
    }

    /** How many bytes an entry can unpack to, at most, whatever it claims. */
    public static long mostBytes(ZipEntry entry) {
        return entry.getMethod() == ZipEntry.STORED
                ? entry.getCompressedSize()
                : Math.min(entry.getSize(), (entry.getCompressedSize() + 1) * DEFLATE);
    }

    /** The bytes of an entry. Closing them leaves the zip file open. */
    public InputStream open(ZipEntry entry) throws IOException {
        try {
            InputStream in = zip.getInputStream(entry);
            if (in == null) {
                throw new BadFileException(file, "an entry " + entry.getName(), "none");
            }
            return new BufferedInputStream(new UnpackedStream(in, file, "zipped data"), InputFile.BUFFER);
        } catch (ZipException | EOFException e) {
            throw new BadFileException(file, "an undamaged zip file", "a damaged " + entry.getName());
        }
    }

    /** The bytes of one entry of a file that is closed with them. */
    public static InputStream open(Path file, ZipEntry entry, String expected) throws IOException {
        ZippedFile zipped = new ZippedFile(file, expected);
        try {
            return new FilterInputStream(zipped.open(entry)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zipped.close();
                }
            };
        } catch (IOException e) {
            zipped.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
