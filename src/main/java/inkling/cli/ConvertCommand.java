package inkling.cli;

import inkling.cli.option.ChoiceOptions;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.data.format.DataReader;
import inkling.data.format.DataWriter;
import inkling.data.format.idx.IdxFolder;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
import inkling.data.found.Reading;
import inkling.files.BadFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkling convert FROM TO}: converts a data set from any format to another one. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description =
                "Converts a data set: a sprite with its labels, IDX files, CSV tables, NumPy arrays (.npz, .npy), a folder of"
                        + " pictures with one subfolder per class, or a zip file of any of these.",
        footer = {
            "",
            "Without --to, a TO that ends with .npz becomes NumPy arrays, a sprite becomes IDX files, and anything else becomes a"
                    + " sprite. The files of a TO that ends with .zip are packed into it. Of MNIST's 60,000 IDX training images the first 5,000 are left out, as in the sprite of 65,000"
                    + " rows. Classes other than the digits are named in classes.txt. Nothing is overwritten."
        })
final class ConvertCommand extends PrintingCommand {
    @Parameters(paramLabel = "FROM", description = "The folder or file to read.")
    private Path from = Path.of("");

    @Parameters(
            paramLabel = "TO",
            description = "The folder, .npz file or .zip file to write; created if it does not exist.")
    private Path to = Path.of("");

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            description = "The format to write: sprite, idx, csv, npz or pictures.")
    private DataWriter.@Nullable Kind kind;

    @Mixin
    private ChoiceOptions choices = new ChoiceOptions();

    private final Progress progress = new Progress();

    @Override
    void run(PrintWriter out) throws IOException {
        DataWriter.Kind usual = usual();
        if (IdxFolder.holdsIdx(from) && DataFolder.holdsSprite(from)) {
            throw new BadFileException(from, "either " + DataFolder.IMAGES + " or the IDX files of MNIST", "both");
        }
        try {
            FoundData found = DataReader.find(from, share("read"));
            Choices chosen = choices.choices(found);
            DataSet data = found.open(chosen);
            DataWriter.write(data, to, kind == null ? usual : kind, share("written"));
            progress.clear();
            int test = data.rows() - data.trainRows();
            out.printf(Locale.ROOT, "%s: %,d rows, %,d train and %,d test%n", to, data.rows(), data.trainRows(), test);
            out.println(Understood.sentence(found, chosen, data));
        } finally {
            progress.clear();
        }
    }

    private DataWriter.Kind usual() throws IOException {
        if (to.toString().toLowerCase(Locale.ROOT).endsWith(".npz")) {
            return DataWriter.Kind.NPZ;
        }
        return DataReader.format(from) == DataReader.Format.SPRITE ? DataWriter.Kind.IDX : DataWriter.Kind.SPRITE;
    }

    private Reading share(String what) {
        return part -> progress.show(() -> String.format(Locale.ROOT, "%.0f %% %s", 100 * part, what));
    }
}
