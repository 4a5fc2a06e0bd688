package inkling.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Files written together into one folder, all of them or none: they have temporary names until {@link #keep} moves each to
 * its place. If they are closed without it, nothing has changed. A folder that does not exist yet has a temporary name as well,
 * so that even a crash leaves all files or none.
 */
public final class NewFiles implements AutoCloseable {
    private final Path folder;
    private final Path at;
    private final List<PartFile> parts = new ArrayList<>();

    /**
     * @param folder where the files go; created if it is missing
     */
    public NewFiles(Path folder) throws IOException {
        this.folder = folder;
        at = Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? folder : Temporary.besides(folder.toAbsolutePath());
        UserFolder.create(at);
        Path beside = at.toAbsolutePath().getParent();
        if (isNew() && beside != null) {
            Temporary.sweep(beside);
        }
    }

    /**
     * A stream to one new file. The caller closes it before {@link #keep}.
     *
     * @param name may begin with folders, separated by slashes; they are created
     */
    public OutputStream create(String name) throws IOException {
        if (name.indexOf('/') >= 0) {
            WholeFile.createFolderOf(at.resolve(name));
        }
        PartFile part = new PartFile(at.resolve(name));
        parts.add(part);
        return new BufferedOutputStream(Channels.newOutputStream(part.create()), 1 << 16);
    }

    /** Moves all files to their places, replacing what was there. */
    public void keep() throws IOException {
        for (PartFile part : parts) {
            part.keep();
        }
        parts.clear();
        if (isNew()) {
            keepFolder();
        }
    }

    private boolean isNew() {
        return !at.equals(folder);
    }

    private void keepFolder() throws IOException {
        try {
            Files.move(at, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(at, folder);
        } catch (FileSystemException e) {
            if (Files.exists(folder)) {
                throw new BadFileException(folder, "a new folder", "one that was made in the meantime");
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        for (PartFile part : parts) {
            part.delete();
        }
        if (isNew()) {
            Temporary.deleteTree(at);
        }
    }
}
