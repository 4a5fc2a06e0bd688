package inkling.cli;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.data.format.IdxFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --data}. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder with the sprite and its labels, or with IDX files.")
    private @Nullable Path folder;

    @Nullable
    Path folder() {
        return folder;
    }

    /** Reads the data set; the one that ships with the program by default. */
    DataSet read() throws IOException {
        return read(folder == null ? DataFolder.find() : folder, rows -> {});
    }

    /**
     * Reads the sprite of a folder, or else its IDX files.
     *
     * @param progress called while a sprite is read
     */
    static DataSet read(Path folder, Consumer<DataSet> progress) throws IOException {
        boolean idx = !DataFolder.holdsSprite(folder) && IdxFolder.holdsIdx(folder);
        return idx ? IdxFolder.read(folder) : DataFolder.read(folder, progress);
    }
}
