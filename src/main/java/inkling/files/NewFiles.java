package inkling.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files written together into one folder, all of them or none: they have temporary names until {@link #keep} moves each to
 * its place. If they are closed without it, nothing has changed.
 */
public final class NewFiles implements AutoCloseable {
    private final Path folder;
    private final List<PartFile> parts = new ArrayList<>();

    /**
     * @param folder where the files go; created if it is missing
     */
    public NewFiles(Path folder) throws IOException {
        this.folder = folder;
        UserFolder.create(folder);
    }

    /** A stream to one new file. The caller closes it before {@link #keep}. */
    public OutputStream create(String name) throws IOException {
        PartFile part = new PartFile(folder.resolve(name));
        parts.add(part);
        return new BufferedOutputStream(Channels.newOutputStream(part.create()), 1 << 16);
    }

    /** Moves all files to their places, replacing what was there. */
    public void keep() throws IOException {
        for (PartFile part : parts) {
            part.keep();
        }
        parts.clear();
    }

    @Override
    public void close() throws IOException {
        for (PartFile part : parts) {
            part.delete();
        }
    }
}
