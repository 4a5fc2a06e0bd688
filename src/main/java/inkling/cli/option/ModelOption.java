package inkling.cli.option;

import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.files.BadFileException;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --model}. */
public final class ModelOption {
    @Option(names = "--model", paramLabel = "FILE", description = "The model file; the shipped model by default.")
    private @Nullable Path file;

    /** The file that was given; null for the shipped model. */
    public @Nullable Path file() {
        return file;
    }

    /** Reads the model, whatever its classes. */
    public Classifier read() throws IOException {
        return file == null ? ModelFile.shipped() : ModelFile.read(file);
    }

    /** Reads the model, which must have the classes of a data set. */
    public Classifier read(DataSet data) throws IOException {
        return read(file, data);
    }

    /** Reads the model for work that can do without: null if it is the shipped one, and the data set has other classes. */
    public @Nullable Classifier readIfNeeded(DataSet data) throws IOException {
        if (file != null) {
            return read(data);
        }
        Classifier shipped = ModelFile.shipped();
        return ClassMatch.canEvaluate(shipped, data.classes()) ? shipped : null;
    }

    /**
     * Reads a model for a data set.
     *
     * @param file null for the shipped model
     * @throws IOException also if they do not have the same number of classes, or have them in another order
     */
    public static Classifier read(@Nullable Path file, DataSet data) throws IOException {
        Classifier model = file == null ? ModelFile.shipped() : ModelFile.read(file);
        int classes = data.classes().count();
        ClassMatch match = ClassMatch.of(model.classNames(), data.classes());
        if (match.canEvaluate()) {
            return model;
        }
        if (match == ClassMatch.SAME_NAMES_IN_ANOTHER_ORDER) {
            throw anotherOrder(file == null ? "the shipped model" : file.toString(), model.classNames(), data);
        }
        String expected = "a model of " + classes + (classes == 1 ? " class" : " classes");
        if (file == null) {
            throw new IOException("expected " + expected + ", as the data set has, found none but the shipped one, of "
                    + model.classes());
        }
        throw new BadFileException(file, expected, "one of " + model.classes());
    }

    /** A refusal: by their order, the predictions of the model would be matched with the wrong classes. */
    public static IOException anotherOrder(String model, Classes own, DataSet data) {
        return new IOException(model + ": the model has the same classes in another order: expected "
                + data.classes().summary() + ", found " + own.summary());
    }
}
