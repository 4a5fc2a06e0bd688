package inkling.data.format.archive;

import inkling.data.found.Reading;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.files.ZippedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;

/** Unpacks a zip file in bounds: of files, of bytes, and of how much smaller it may be than what is in it. */
final class Unpacking {
    private static final int MOST_FILES = 1_000_000;
    private static final long MOST_BYTES = 8L << 30;
    private static final int MOST_RATIO = 200;
    /** A small file may be of zeros only. */
    private static final long ALWAYS_ALLOWED = 64L << 20;

    private final Path zip;
    private final Path folder;
    private final long allowed;
    private final Set<Path> made = new HashSet<>();
    private final byte[] buffer = new byte[InputFile.BUFFER];
    private long claimed;
    private long unpacked;

    private Unpacking(Path zip, Path folder) throws IOException {
        this.zip = zip;
        this.folder = folder.toRealPath();
        long byRatio = byRatio(zip);
        long byRoom = Files.getFileStore(folder).getUsableSpace() / 2;
        allowed = Math.min(MOST_BYTES, Math.min(byRatio, byRoom));
    }

    private static long byRatio(Path zip) throws IOException {
        return Math.max(ALWAYS_ALLOWED, MOST_RATIO * Files.size(zip));
    }

    /**
     * Unpacks all files.
     *
     * @param folder an empty one
     */
    static void unpack(Path zip, Path folder, Reading reading) throws IOException {
        new Unpacking(zip, folder).all(reading);
    }

    /** Whether anything is in it that only this class can refuse, by its names and the sizes it claims. */
    static boolean isNeeded(Path zip) throws IOException {
        try (ZippedFile zipped = new ZippedFile(zip, ZipFormat.EXPECTED)) {
            List<? extends ZipEntry> entries = zipped.entries();
            Set<String> names = new HashSet<>();
            long most = Math.min(MOST_BYTES, byRatio(zip));
            long claimed = 0;
            for (ZipEntry entry : entries) {
                String name = entry.getName();
                claimed += Math.max(0, entry.getSize());
                if (claimed > most || name.startsWith("/") || name.contains("\\") || !names.add(name)) {
                    return true;
                }
            }
            return entries.size() > MOST_FILES;
        }
    }

    private void all(Reading reading) throws IOException {
        try (ZippedFile zipped = new ZippedFile(zip, ZipFormat.EXPECTED)) {
            List<? extends ZipEntry> entries = zipped.entries();
            if (entries.size() > MOST_FILES) {
                throw new BadFileException(zip, "at most 1,000,000 files", entries.size() + "");
            }
            for (ZipEntry entry : entries) {
                claimed += Math.max(0, entry.getSize());
                requireAllowed(claimed);
            }
            for (ZipEntry entry : entries) {
                one(zipped, entry, reading);
            }
        }
    }

    private void one(ZippedFile zipped, ZipEntry entry, Reading reading) throws IOException {
        Path target = target(entry.getName());
        Path parent = Objects.requireNonNullElse(target.getParent(), folder);
        if (made.add(parent)) {
            Files.createDirectories(parent);
        }
        try (InputStream in = zipped.open(entry);
                OutputStream out = Files.newOutputStream(target, StandardOpenOption.CREATE_NEW)) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                unpacked += count;
                reading.reached(Math.min(1, (double) unpacked / claimed));
                requireAllowed(unpacked);
                out.write(buffer, 0, count);
            }
        } catch (FileAlreadyExistsException e) {
            throw new BadFileException(zip, "different names of files", entry.getName() + " twice");
        }
    }

    /** Where an entry goes: nowhere outside the folder, whatever its name says. */
    private Path target(String name) throws BadFileException {
        try {
            Path target = folder.resolve(name.replace('\\', '/')).normalize();
            if (target.startsWith(folder) && !target.equals(folder)) {
                return target;
            }
        } catch (InvalidPathException e) {
            // as bad
        }
        throw new BadFileException(zip, "names of files inside the archive", name);
    }

    private void requireAllowed(long bytes) throws BadFileException {
        if (bytes > allowed) {
            throw new BadFileException(
                    zip, String.format(Locale.ROOT, "at most %,d MB when unpacked", allowed >> 20), "more");
        }
    }
}
