package inkling.learn.file;

import inkling.files.BadFileException;
import inkling.learn.Classifier;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads models that are not in Inkling's own format; found by the {@link java.util.ServiceLoader}. */
public interface ModelReader {
    /**
     * Reads a file or a folder; empty if it is none that this reader knows.
     *
     * @throws BadFileException if it is, but cut off, altered, too large, or a network that Inkling cannot run
     */
    Optional<Classifier> read(Path file) throws IOException;
}
