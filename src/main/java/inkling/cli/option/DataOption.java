package inkling.cli.option;

import inkling.data.DataSet;
import inkling.data.Split;
import inkling.data.format.DataFolder;
import inkling.files.BadFileException;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The option {@code --data}, and those that say how the data is opened. */
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "PATH",
            description = "The folder with the sprite and its labels, IDX files, or CSV tables; or one of these files.")
    private @Nullable Path folder;

    @Mixin
    private ChoiceOptions choices = new ChoiceOptions();

    /** The folder or the file that was given; null for the shipped data set. */
    public @Nullable Path folder() {
        return folder;
    }

    /**
     * Reads the data set; the one that ships with the program by default.
     *
     * @param needed the splits that must have rows
     * @throws BadFileException also if one of them has none
     */
    public DataSet read(Split... needed) throws IOException {
        Path from = folder == null ? DataFolder.find() : folder;
        DataSet data = choices.read(from)
                .named(
                        folder == null
                                ? DataSet.MNIST
                                : String.valueOf(
                                        from.toAbsolutePath().normalize().getFileName()));
        for (Split split : needed) {
            int rows = split == Split.TRAIN ? data.trainRows() : data.rows() - data.trainRows();
            if (rows == 0) {
                String other = (split == Split.TRAIN ? Split.TEST : Split.TRAIN).displayName();
                throw new BadFileException(
                        from, "at least one " + split.displayName() + " row", data.rows() + " " + other + " rows only");
            }
        }
        return data;
    }
}
