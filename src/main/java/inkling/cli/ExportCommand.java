package inkling.cli;

import inkling.learn.exchange.ExportFormat;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code inkling export MODEL TO}: writes a model in a format of other programs. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes a model in a format of other programs, told by the ending of TO.",
        footer = {
            "",
            "  .onnx         ONNX Runtime, PyTorch and most others",
            "  no ending     TensorFlow.js: a folder with model.json and its weights",
            "  .safetensors  the weights by name",
            "  .npz          NumPy: the weights in the order of Keras's get_weights()"
        })
final class ExportCommand extends PrintingCommand {
    @Parameters(paramLabel = "MODEL", description = "The model file to read.")
    private Path from = Path.of("");

    @Parameters(paramLabel = "TO", description = "The file or folder to write, which must not exist yet.")
    private Path to = Path.of("");

    @Override
    void run(PrintWriter out) throws IOException {
        ExportFormat format = ExportFormat.of(to);
        format.write(to, ModelFile.read(from));
        out.printf("%s: %s%n", to, format.description());
    }
}
