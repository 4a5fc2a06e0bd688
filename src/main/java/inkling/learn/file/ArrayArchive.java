package inkling.learn.file;

import static java.util.Objects.requireNonNull;

import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.WholeFile;
import inkling.nn.Parameter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A zip of a JSON text, which determines the arrays that must be there, and an {@code .npy} file per array; {@code numpy.load}
 * opens it. Written uncompressed, the text first, so that the same content gives the same bytes; read in any order, compressed
 * or not.
 *
 * @param bytes not copied
 * @param textName of the JSON text
 * @param file for error messages
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ArrayArchive(byte[] bytes, String textName, Path file) {
    private static final int LARGEST_FILE = 128 << 20;
    private static final int LARGEST_TEXT = 1 << 20;
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String SUFFIX = ".npy";

    /** What macOS adds when it zips a folder. */
    private static final String MACOS = "__MACOSX/";

    /** Reads an archive from disk. */
    static ArrayArchive open(Path file, String textName) throws IOException {
        return new ArrayArchive(InputFile.bytes(file, "a model or a checkpoint", LARGEST_FILE), textName, file);
    }

    /** Writes an archive, completely or not at all. */
    static void write(Path file, String textName, String text, List<Parameter> arrays) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            store(zip, textName, text.getBytes(StandardCharsets.UTF_8));
            for (Parameter parameter : arrays) {
                store(zip, parameter.name() + SUFFIX, Npy.encode(parameter));
            }
        }
        WholeFile.write(file, bytes.toByteArray());
    }

    private static void store(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(crc.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /**
     * The text.
     *
     * @throws BadFileException if the archive has none
     */
    String text() throws IOException {
        return whole(this::text);
    }

    /**
     * The arrays.
     *
     * @param named all arrays that must be there, by name and shape; their values are ignored
     * @param optional arrays that may be there as well
     * @throws BadFileException if the archive is cut off or altered, or holds other arrays
     */
    List<Parameter> arrays(List<Parameter> named, Parameter... optional) throws IOException {
        requireEnd();
        return whole(zip -> arrays(zip, named, List.of(optional)));
    }

    private interface Extraction<T> {
        T from(ZipInputStream zip) throws IOException;
    }

    private <T> T whole(Extraction<T> extraction) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            return extraction.from(zip);
        } catch (ZipException | EOFException | IllegalArgumentException e) { // the last for names that are not UTF-8
            throw new BadFileException(file, "an undamaged archive", "a damaged one");
        }
    }

    private String text(ZipInputStream zip) throws IOException {
        ZipEntry first = zip.getNextEntry();
        ZipEntry entry = first;
        for (long left = LARGEST_FILE; entry != null && !entry.getName().equals(textName); entry = zip.getNextEntry()) {
            left -= zip.skip(left + 1);
            if (left < 0) {
                throw new BadFileException(file, "at most " + LARGEST_FILE + " bytes before " + textName, "more");
            }
        }
        if (entry == null) {
            String kind = ForeignModel.name(bytes);
            boolean named = first != null && kind.equals(ForeignModel.ARCHIVE);
            throw new BadFileException(file, "an archive of arrays and " + textName, named ? first.getName() : kind);
        }
        byte[] text = zip.readNBytes(LARGEST_TEXT);
        if (zip.read() >= 0) {
            throw new BadFileException(file, textName + " of at most " + LARGEST_TEXT + " bytes", "more");
        }
        return new String(text, StandardCharsets.UTF_8);
    }

    private List<Parameter> arrays(ZipInputStream zip, List<Parameter> named, List<Parameter> optional)
            throws IOException {
        Map<String, Parameter> missing = new LinkedHashMap<>();
        Stream.concat(named.stream(), optional.stream()).forEach(each -> missing.put(each.name() + SUFFIX, each));
        Map<String, Parameter> read = new LinkedHashMap<>();
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals(textName) && zip.skip(LARGEST_TEXT + 1) <= LARGEST_TEXT) {
                continue;
            }
            if (entry.isDirectory() || entry.getName().startsWith(MACOS)) {
                continue;
            }
            Parameter wanted = missing.remove(entry.getName());
            if (wanted == null) {
                throw new BadFileException(
                        file, "the arrays " + names(named), entry.getName() + ", which is not wanted");
            }
            float[] values = Npy.decode(zip, wanted.shape(), file);
            read.put(wanted.name(), new Parameter(wanted.name(), wanted.shape(), values, wanted.trainable()));
        }
        missing.values().removeAll(optional);
        if (!missing.isEmpty()) {
            throw new BadFileException(file, "the arrays " + names(named), "none of " + missing.keySet());
        }
        return Stream.concat(named.stream(), optional.stream().filter(each -> read.containsKey(each.name())))
                .map(each -> requireNonNull(read.get(each.name())))
                .toList();
    }

    private static String names(List<Parameter> arrays) {
        return arrays.stream().map(Parameter::name).collect(Collectors.joining(", "));
    }

    /** Reading the entries does not touch the directory at the end, which may be all that a cut-off file lacks. */
    private void requireEnd() throws BadFileException {
        for (int at = bytes.length - 22; at >= 0 && at > bytes.length - (1 << 16); at--) {
            if (bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 5 && bytes[at + 3] == 6) {
                return;
            }
        }
        throw new BadFileException(file, "the end of an archive", "a file that is cut off");
    }
}
