package inkling.data.format;

import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

/** A format in which data sets are kept, as a folder of files or as one file. {@link DataReader} knows all of them. Stateless. */
public interface DataFormat {
    /** Whether a file or folder, which may not exist, seems to be in this format, valid or not; from names and a few bytes only. */
    boolean holds(Path place);

    /**
     * Reads what is there.
     *
     * @param place what {@link #holds} said yes to
     * @param reading told how far it is, and free to stop it, on the calling thread
     * @throws BadFileException if a file is missing, damaged, or not what it should be
     * @throws CancellationException if the reading was stopped
     */
    FoundData read(Path place, Reading reading) throws IOException;

    /** The files that are read. */
    List<Path> files(Path place) throws IOException;

    /** The size in bytes of the files that are read. */
    default long bytes(Path place) throws IOException {
        long bytes = 0;
        for (Path file : files(place)) {
            bytes += Files.size(file);
        }
        return bytes;
    }
}
