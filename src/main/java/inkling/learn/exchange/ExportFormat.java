package inkling.learn.exchange;

import inkling.files.BadFileException;
import inkling.learn.Classifier;
import inkling.learn.train.Training;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** A format in which a model can be exported for other programs, told by the ending of the file's name. */
@SuppressWarnings("ImmutableEnumChecker") // the writers are methods without state
public enum ExportFormat {
    ONNX(".onnx", "ONNX Runtime, PyTorch and most others", OnnxFile::write),
    TENSORFLOW_JS("", "TensorFlow.js: a folder with model.json and its weights", TfjsFolder::write),
    SAFETENSORS(".safetensors", "safetensors: the weights by name", SafetensorsFile::write),
    NUMPY(".npz", "NumPy: the weights in the order of Keras's get_weights()", NpzFile::write);

    private interface Writer {
        void write(Path to, Classifier model) throws IOException;
    }

    private final String ending;
    private final String description;
    private final Writer writer;

    ExportFormat(String ending, String description, Writer writer) {
        this.ending = ending;
        this.description = description;
        this.writer = writer;
    }

    /** How names of such files end; empty for a folder. */
    public String ending() {
        return ending;
    }

    /** Who reads it, in a few words. */
    public String description() {
        return description;
    }

    /**
     * The format of a file by its name: a name without an ending is a folder for TensorFlow.js.
     *
     * @throws BadFileException for any other ending
     */
    public static ExportFormat of(Path to) throws BadFileException {
        String name = String.valueOf(to.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.ending.isEmpty() ? !name.contains(".") : name.endsWith(format.ending))
                .findFirst()
                .orElseThrow(() -> new BadFileException(
                        to, "a name that ends in .onnx, .safetensors or .npz, or in nothing for a folder", name));
    }

    /**
     * Exports a model, completely or not at all.
     *
     * @throws BadFileException if there is something in its place already, or if the model has one class only, which other programs'
     *     models do not
     */
    public void write(Path to, Classifier model) throws IOException {
        if (model.classes() < Training.LEAST_CLASSES) {
            throw new BadFileException(
                    to,
                    "a model of at least " + Training.LEAST_CLASSES + " classes to export",
                    "one of " + model.classes());
        }
        requireFree(to, ending.isEmpty());
        writer.write(to, model);
    }

    /**
     * Refuses to overwrite anything.
     *
     * @param folder whether a folder is to be written, for which an empty one is no obstacle
     */
    static void requireFree(Path to, boolean folder) throws IOException {
        if (Files.exists(to) && !(folder && Files.isDirectory(to) && isEmpty(to))) {
            throw new BadFileException(to, "a name that is not taken", Files.isDirectory(to) ? "a folder" : "a file");
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
