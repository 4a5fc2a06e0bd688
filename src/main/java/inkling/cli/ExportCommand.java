package inkling.cli;

import inkling.cli.option.DataOption;
import inkling.learn.Classifier;
import inkling.learn.exchange.ExportFormat;
import inkling.learn.exchange.WebFolder;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkling export MODEL (TO | --web DIR)}: writes a model in a format of other programs, or as a web page. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a model in a format of other programs, told by the ending of TO, or as a web page.",
        footer = {
            "",
            "  .onnx         ONNX Runtime, PyTorch and most others",
            "  no ending     TensorFlow.js: a folder with model.json and its weights",
            "  .safetensors  the weights by name",
            "  .npz          NumPy: the weights in the order of Keras's get_weights()",
            "  --web DIR     a page with a drawing pad, for any web server or none; it shows",
            "                what inkling classify prints, fitted on the same data set"
        })
final class ExportCommand extends PrintingCommand {
    @Parameters(index = "0", paramLabel = "MODEL", description = "The model file to read.")
    private Path from = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TO",
            description = "The file or folder to write, which must not exist yet.")
    private @Nullable Path to;

    @Option(names = "--web", paramLabel = "DIR", description = "Instead of TO: the folder to write a web page to.")
    private @Nullable Path web;

    @Mixin
    private DataOption data = new DataOption();

    @Override
    void run(PrintWriter out) throws IOException {
        if (to != null && web == null) {
            ExportFormat format = ExportFormat.of(to);
            format.write(to, ModelFile.read(from));
            out.printf("written to %s (%s)%n", to, format.description());
        } else if (to == null && web != null) {
            write(web, out);
        } else {
            throw wrongUsage(new IllegalArgumentException(
                    "expected either TO or --web, found " + (to == null ? "neither" : "both")));
        }
    }

    private void write(Path folder, PrintWriter out) throws IOException {
        Classifier model = ModelFile.read(from);
        WebFolder.write(folder, DigitReader.of(model, from, data).classifier());
        out.printf("written to %s (a web page: open index.html in a browser)%n", folder);
    }
}
