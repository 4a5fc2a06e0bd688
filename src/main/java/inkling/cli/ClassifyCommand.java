package inkling.cli;

import inkling.cli.option.DataOption;
import inkling.cli.option.ModelOption;
import inkling.data.Classes;
import inkling.sketch.StrokeFile;
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
            "  {\"label\":7,\"strokes\":[[[x,y],...],...]}    y down (or --y-up), any unit; the label is optional,",
            "  and a class that is no digit is given by its name, \"class\":\"A\"",
            "Strokes are prepared exactly as on the pad of the Draw screen, and all is classified as there: by the average of",
            "three views (evaluate and find classify rows with one), with the confidence and the check for digits that were fitted",
            "to the model on validation digits. Likeness, 0 to 1: how much it looks like a digit; missing where that was not",
            "measured, as for a model that no rows were held out for."
        })
final class ClassifyCommand extends PrintingCommand {
    /** So many more of the drawings that look like digits are no accident. */
    private static final double GAIN = 0.2;

    private static final int SOME = 200;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Images and .jsonl files of strokes.")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--y-up", description = "For pen strokes whose y points up, as in mathematics.")
    private boolean yUp;

    @Option(names = "--json", description = "Prints one JSON object per digit.")
    private boolean json;

    @Override
    void run(PrintWriter out) throws IOException {
        preloadNd4j();
        DigitReader reader = DigitReader.of(model.read(), model.file(), data);
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
        List<ClassifiedDigit> digits = classified(file, reader, yUp, Integer.MAX_VALUE);
        Classes classes = reader.classifier().classifier().classNames();
        if (json) {
            digits.forEach(digit -> out.println(digit.json(classes)));
            return;
        }
        out.println(file);
        out.println(ClassifiedDigit.heading(classes));
        digits.forEach(digit -> out.println(digit.text(classes)));
        if (reader.isUntrained()) {
            out.println("This model does not know the " + classes.noun() + " yet.");
        }
        if (!classes.isDigits()) {
            out.println("Whether a picture shows any of the classes is measured for digits only.");
        }
        printAccuracy(digits, out);
        if (StrokeFile.is(file) && isBetterTurnedOver(file, reader, digits.subList(0, Math.min(SOME, digits.size())))) {
            out.println("Turned over from top to bottom, many more of these drawings look like digits ("
                    + (yUp ? "without" : "with") + " --y-up).");
        }
        out.println();
    }

    private boolean isBetterTurnedOver(Path file, DigitReader reader, List<ClassifiedDigit> digits) throws IOException {
        long turned = accepted(classified(file, reader, !yUp, digits.size()));
        return turned > accepted(digits) + digits.size() * GAIN;
    }

    private static List<ClassifiedDigit> classified(Path file, DigitReader reader, boolean yUp, int most)
            throws IOException {
        List<DigitFile.Entry> entries = DigitFile.read(file, reader.classifier(), yUp);
        // one by one, as on the pad, so that the results are the same to the last bit, but on all cores
        return IntStream.range(0, Math.min(most, entries.size()))
                .parallel()
                .mapToObj(index -> ClassifiedDigit.of(file, index, entries.get(index), reader))
                .toList();
    }

    private static long accepted(List<ClassifiedDigit> digits) {
        return digits.stream().filter(ClassifiedDigit::isAccepted).count();
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
        long unknown = digits.stream()
                .filter(digit -> digit.truth() != null && digit.label().isEmpty())
                .count();
        if (unknown > 0) {
            out.printf(Locale.ROOT, "%,d not counted: labeled with a class that the model does not have%n", unknown);
        }
    }
}
