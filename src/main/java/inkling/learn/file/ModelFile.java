package inkling.learn.file;

import com.google.gson.annotations.SerializedName;
import inkling.data.Picture;
import inkling.files.BadFileException;
import inkling.files.InputFile;
import inkling.learn.Classifier;
import inkling.learn.ModelCard;
import inkling.nn.Architecture;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * A trained model as a file that other programs can read: a zip of {@code model.json} (a {@link ModelCard}, and the format's
 * name and version) and one NumPy array per parameter. Safe to read from any source: it runs no code from the file and
 * limits the memory it allocates.
 */
public final class ModelFile {
    private static final String SHIPPED = "/assets/models/digits.inkling";
    private static final String TEXT = "model.json";
    private static final String FORMAT = "inkling model";
    private static final int VERSION = 1;

    /** The JSON text; the card is null only in files of other programs. */
    record Header(
            @SerializedName("format") String format,
            @SerializedName("version") int version,
            @SerializedName("card") @Nullable ModelCard card) {}

    private ModelFile() {}

    /** A model file's name without its ending; of TensorFlow.js's, which are all called alike, the name of the folder. */
    public static String nameOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        String name = String.valueOf(file.getFileName());
        return folder != null && name.equals(TEXT)
                ? String.valueOf(folder.getFileName())
                : name.replaceFirst("\\.(inkling|onnx|safetensors|json)$", "");
    }

    /** Writes a model, completely or not at all. */
    public static void write(Path file, Classifier model) throws IOException {
        String text = Json.write(new Header(FORMAT, VERSION, model.card()));
        ArrayArchive.write(file, TEXT, text, model.parameters());
    }

    /**
     * Reads a model from disk: one of Inkling's, or one that a {@link ModelReader} knows.
     *
     * @throws BadFileException if the file is cut off, altered, too large, or not a model
     */
    public static Classifier read(Path file) throws IOException {
        Optional<Classifier> other = readOther(file);
        Classifier model = other.isPresent() ? other.get() : read(ArrayArchive.open(file, TEXT), file);
        for (int gray : new int[] {0, 255}) {
            byte[] pixels = new byte[Picture.SIZE];
            Arrays.fill(pixels, (byte) gray);
            if (!Float.isFinite(model.classify(new Picture(pixels)).confidence())) {
                throw new BadFileException(file, "a model that gives probabilities", "weights that overflow");
            }
        }
        return model;
    }

    /**
     * Reads a model that a {@link ModelReader} knows; empty if it is none.
     *
     * @throws BadFileException if it is one, but cut off, altered, too large, or a network that Inkling cannot run
     */
    public static Optional<Classifier> readOther(Path file) throws IOException {
        if (isArchive(file)) {
            return Optional.empty();
        }
        for (ModelReader reader : ServiceLoader.load(ModelReader.class, ModelReader.class.getClassLoader())) {
            Optional<Classifier> model = reader.read(file);
            if (model.isPresent()) {
                return model;
            }
        }
        return Optional.empty();
    }

    private static boolean isArchive(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) == 0) {
            return false;
        }
        try (InputStream in = InputFile.open(file, "a model or a checkpoint")) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    /** Reads the model that ships inside the program. */
    public static Classifier shipped() throws IOException {
        try (InputStream in = ModelFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IOException("expected a model inside the program, found none (" + SHIPPED + ")");
            }
            Path file = Path.of(SHIPPED);
            return read(new ArrayArchive(in.readAllBytes(), TEXT, file), file);
        }
    }

    private static Classifier read(ArrayArchive archive, Path file) throws IOException {
        ModelCard card = card(Json.read(archive.text(), file, Header.class), file);
        Architecture architecture = card.recipe().architecture();
        return new Classifier(new Network(architecture, archive.arrays(architecture.parameters())), card);
    }

    private static ModelCard card(Header header, Path file) throws BadFileException {
        if (!FORMAT.equals(header.format())) {
            throw new BadFileException(file, "an " + FORMAT, "the format " + header.format());
        }
        if (header.version() != VERSION) {
            throw new BadFileException(file, "version " + VERSION + " of the format", "version " + header.version());
        }
        if (header.card() == null) {
            throw new BadFileException(file, "a card", "none");
        }
        return header.card();
    }
}
