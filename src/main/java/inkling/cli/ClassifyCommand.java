package inkling.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkling classify FILE...}: the probabilities of each drawn or photographed digit. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = {
            "Classifies the digits in files: images, and pen strokes (.jsonl or .ndjson), one drawing per line:",
            "  {\"label\":7,\"strokes\":[[[x,y],...],...]}    y down, any unit; the label is optional",
            "Strokes are prepared exactly as on the pad of the Draw screen, and all is classified as there: by the average of",
            "three views (evaluate and find classify rows with one), with the confidence and the check for digits that were fitted",
            "to the model on validation digits. Likeness, 0 to 1: how much it looks like a digit; missing where that was not",
            "measured, as for a model that no rows were held out for."
        })
final class ClassifyCommand extends PrintingCommand {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Images and .jsonl files of strokes.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "Prints one JSON object per digit.")
    private boolean json;

    @Override
    void run(PrintWriter out) throws IOException {
        preloadNd4j();
        DigitReader reader = DigitReader.of(model, data);
        int failed = 0;
        for (Path file : files) {
            try {
                classify(file, reader, out);
            } catch (IOException | UncheckedIOException e) {
                if (files.size() == 1) {
                    throw e;
                }
                out.flush();
                warn("inkling classify: " + InklingCommand.sentence(e));
                failed++;
            }
        }
        if (failed > 0) {
            throw new IOException(failed + " of " + files.size() + " files could not be classified");
        }
    }

    private void classify(Path file, DigitReader reader, PrintWriter out) throws IOException {
        List<DigitFile.Entry> entries = DigitFile.read(file, reader.classifier());
        // one by one, as on the pad, so that the results are the same to the last bit, but on all cores
        List<ClassifiedDigit> digits = IntStream.range(0, entries.size())
                .parallel()
                .mapToObj(index -> ClassifiedDigit.of(file, index, entries.get(index), reader))
                .toList();
        if (json) {
            digits.forEach(digit -> out.println(digit.json()));
            return;
        }
        out.println(file);
        out.println(ClassifiedDigit.heading(reader.classifier().classifier().classes()));
        digits.forEach(digit -> out.println(digit.text()));
        if (reader.isUntrained()) {
            out.println("This model does not know the digits yet.");
        }
        printAccuracy(digits, out);
        out.println();
    }

    private static void printAccuracy(List<ClassifiedDigit> digits, PrintWriter out) {
        int labeled =
                (int) digits.stream().filter(digit -> digit.label().isPresent()).count();
        if (labeled > 0) {
            int correct =
                    (int) digits.stream().filter(ClassifiedDigit::isCorrect).count();
            out.printf(
                    Locale.ROOT,
                    "%,d of %,d correct, accuracy %s%n",
                    correct,
                    labeled,
                    AccuracyText.of(correct, labeled));
        }
    }
}
