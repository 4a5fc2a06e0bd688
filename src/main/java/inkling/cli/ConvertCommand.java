package inkling.cli;

import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.data.format.IdxFolder;
import inkling.files.BadFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkling convert FROM TO}: the IDX files of MNIST to the sprite with its one-hot labels, or back. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = "Converts the four IDX files of MNIST (plain or .gz) to the sprite with its labels, or back.",
        footer = {
            "",
            "What FROM holds decides which way. Of 60,000 IDX train pictures the first 5,000 are left out, as in the"
                    + " sprite of 65,000 rows that this program follows; train splits of other sizes are taken whole."
        })
final class ConvertCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FROM", description = "The folder to read.")
    private Path from = Path.of("");

    @Parameters(paramLabel = "TO", description = "The folder to write; made if it is not there.")
    private Path to = Path.of("");

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    private final Progress progress = new Progress();

    @Override
    public Integer call() throws IOException {
        boolean idx = IdxFolder.holdsIdx(from);
        if (idx == DataFolder.holdsSprite(from)) {
            String expected = "either " + DataFolder.IMAGES + " or the IDX files of MNIST";
            throw new BadFileException(from, expected, idx ? "both" : "neither");
        }
        DataSet data = convert(idx);
        PrintWriter out = spec.commandLine().getOut();
        int test = data.rows() - data.trainRows();
        out.printf(Locale.ROOT, "%s: %,d rows, %,d train and %,d test%n", to, data.rows(), data.trainRows(), test);
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private DataSet convert(boolean fromIdx) throws IOException {
        try {
            if (fromIdx) {
                DataSet data = IdxFolder.read(from);
                DataFolder.write(data, to, rows -> shown("written", rows));
                return data;
            }
            DataSet data = DataFolder.read(from, some -> shown("read", some.rows()));
            IdxFolder.write(data, to);
            return data;
        } finally {
            progress.clear();
        }
    }

    private void shown(String what, int rows) {
        progress.show(() -> String.format(Locale.ROOT, "%,d rows %s", rows, what));
    }
}
