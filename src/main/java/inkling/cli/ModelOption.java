package inkling.cli;

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

    Classifier read() throws IOException {
        return file == null ? ModelFile.shipped() : ModelFile.read(file);
    }
}
