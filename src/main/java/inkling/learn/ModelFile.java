package inkling.learn;

import com.google.gson.annotations.SerializedName;
import inkling.files.BadFileException;
import inkling.nn.Architecture;
import inkling.nn.Parameter;
import inkling.nn.engine.Network;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A trained model as a file others can read: a zip of {@code model.json} (a {@link Card} and this format's name and version)
 * and one NumPy array a parameter. Reading runs nothing from the file and takes no memory on its word.
 */
final class ModelFile {
    private static final String TEXT = "model.json";
    private static final String FORMAT = "inkling model";
    private static final int VERSION = 1;

    /** What stands in the text. No card only in a file that is not ours. */
    record Header(
            @SerializedName("format") String format,
            @SerializedName("version") int version,
            @SerializedName("card") @Nullable Card card) {}

    private ModelFile() {}

    /** Writes a model, whole or not at all. */
    static void write(Path file, Card card, List<Parameter> parameters) throws IOException {
        ArrayArchive.write(file, TEXT, Json.write(new Header(FORMAT, VERSION, card)), parameters);
    }

    /**
     * @throws BadFileException if the archive is cut, altered, too large, or something else than a model
     */
    static Classifier read(ArrayArchive archive, Path file) throws IOException {
        Card card = card(Json.read(archive.text(TEXT), file, Header.class), file);
        Architecture architecture = card.recipe().architecture();
        return new Classifier(new Network(architecture, archive.arrays(architecture.parameters())), card);
    }

    private static Card card(Header header, Path file) throws BadFileException {
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
