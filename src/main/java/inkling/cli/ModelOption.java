package inkling.cli;

import inkling.data.DataSet;
import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --model}. */
final class ModelOption {
    @Option(names = "--model", paramLabel = "FILE", description = "The model file; the shipped model by default.")
    private @Nullable Path file;

    @Nullable
    Path file() {
        return file;
    }

    Classifier read() throws IOException {
        return file == null ? ModelFile.shipped() : ModelFile.read(file);
    }

    /** Reads the model, which must have the classes of a data set. */
    Classifier read(DataSet data) throws IOException {
        return file == null ? ModelFile.shipped() : read(file, data);
    }

    /**
     * Reads a model for a data set.
     *
     * @throws BadFileException also if they do not have the same number of classes
     */
    static Classifier read(Path file, DataSet data) throws IOException {
        Classifier model = ModelFile.read(file);
        if (model.classes() != data.classes().count()) {
            throw new BadFileException(
                    file, "a model of " + data.classes().count() + " classes", "one of " + model.classes());
        }
        return model;
    }
}
