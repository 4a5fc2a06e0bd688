package inkling.cli;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option {@code --data}. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The folder with the sprite and its labels, or with IDX files.")
    private @Nullable Path folder;

    @Mixin
    private FixOptions fixes = new FixOptions();

    @Nullable
    Path folder() {
        return folder;
    }

    /** Reads the data set; the one that ships with the program by default. */
    DataSet read() throws IOException {
        return fixes.applied(DataReader.read(folder == null ? DataFolder.find() : folder, rows -> {}));
    }
}
