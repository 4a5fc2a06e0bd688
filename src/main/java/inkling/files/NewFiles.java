package inkling.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files written together into one folder, all of them or none: they have temporary names until {@link #keep} moves each to
 * its place. If they are closed without it, nothing has changed.
 */
public final class NewFiles implements AutoCloseable {
    private final Path folder;
    private final Map<Path, Path> placeOfTemporary = new LinkedHashMap<>();

    /**
     * @param folder where the files go; created if it is missing
     */
    public NewFiles(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /** A stream to one new file. The caller closes it before {@link #keep}. */
    public OutputStream create(String name) throws IOException {
        Path temporary = folder.resolve(name + ".part");
        placeOfTemporary.put(temporary, folder.resolve(name));
        return new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16);
    }

    /** Moves all files to their places, replacing what was there. */
    public void keep() throws IOException {
        for (Map.Entry<Path, Path> file : placeOfTemporary.entrySet()) {
            WholeFile.move(file.getKey(), file.getValue());
        }
        placeOfTemporary.clear();
    }

    @Override
    public void close() throws IOException {
        for (Path temporary : placeOfTemporary.keySet()) {
            Files.deleteIfExists(temporary);
        }
    }
}
