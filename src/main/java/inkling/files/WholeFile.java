package inkling.files;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Writes a file completely or not at all: whoever reads it, even after a crash, finds the old file or the new one. */
public final class WholeFile {
    private WholeFile() {}

    /** Writes text as UTF-8; missing folders are created. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes bytes; missing folders are created.
     *
     * @throws BadFileException if there is something else than a plain file: a folder, a link, a device
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        createFolderOf(file);
        PartFile part = new PartFile(file);
        try {
            try (FileChannel channel = part.create()) {
                Channels.newOutputStream(channel).write(bytes);
                channel.force(true);
            }
            part.keep();
        } finally {
            part.delete();
        }
    }

    /** Refuses a place for a file where something else than a plain file is: a folder, a link, a device. */
    public static void requireReplaceable(Path file) throws BadFileException {
        boolean other =
                Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
        if (other) {
            String found = Files.isSymbolicLink(file) ? "a link" : Files.isDirectory(file) ? "a folder" : "a device";
            throw new BadFileException(file, "a new file or one to replace", found);
        }
    }

    static void createFolderOf(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            UserFolder.create(folder);
        }
    }
}
