package inkling.cli;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.data.format.idx.IdxFolder;
import inkling.files.BadFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inkling convert FROM TO}: converts the IDX files of MNIST to the sprite with its one-hot labels, or back. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Converts the four IDX files of MNIST (plain or .gz) to the sprite with its labels, or back.",
        footer = {
            "",
            "The contents of FROM decide the direction. Of 60,000 IDX training images the first 5,000 are left out, as in"
                    + " the sprite of 65,000 rows; training sets of other sizes are converted completely."
        })
final class ConvertCommand extends PrintingCommand {
    @Parameters(paramLabel = "FROM", description = "The folder to read.")
    private Path from = Path.of("");

    @Parameters(paramLabel = "TO", description = "The folder to write; created if it does not exist.")
    private Path to = Path.of("");

    private final Progress progress = new Progress();

    @Override
    void run(PrintWriter out) throws IOException {
        boolean idx = IdxFolder.holdsIdx(from);
        if (idx == DataFolder.holdsSprite(from)) {
            String expected = "either " + DataFolder.IMAGES + " or the IDX files of MNIST";
            throw new BadFileException(from, expected, idx ? "both" : "neither");
        }
        DataSet data = convert(idx);
        int test = data.rows() - data.trainRows();
        out.printf(Locale.ROOT, "%s: %,d rows, %,d train and %,d test%n", to, data.rows(), data.trainRows(), test);
    }

    private DataSet convert(boolean fromIdx) throws IOException {
        try {
            if (fromIdx) {
                DataSet data = IdxFolder.read(from);
                DataFolder.write(data, to, rows -> show("written", rows));
                return data;
            }
            DataSet data = DataFolder.read(from, some -> show("read", some.rows()));
            IdxFolder.write(data, to);
            return data;
        } finally {
            progress.clear();
        }
    }

    private void show(String what, int rows) {
        progress.show(() -> String.format(Locale.ROOT, "%,d rows %s", rows, what));
    }
}
