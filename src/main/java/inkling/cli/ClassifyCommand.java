package inkling.cli;

import inkling.learn.Classifier;
import inkling.learn.Interval;
import inkling.learn.calibrate.DigitReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkling classify FILE...}: ten probabilities for each drawn or photographed digit. */
@Command(
        name = "classify",
        mixinStandardHelpOptions = true,
        description = {
            "Says which digits files show: pictures (PNG, JPEG), and pen strokes (.jsonl), one drawing a line:",
            "  {\"label\":7,\"strokes\":[[[x,y],...],...]}    y down, any unit; the label may be missing",
            "Strokes take exactly the way of the pad on the Draw screen."
        })
final class ClassifyCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Pictures and .jsonl files of strokes.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "The model to classify with, instead of the shipped one.")
    private @Nullable Path model;

    @Option(names = "--json", description = "Prints one JSON object a digit.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Classifier classifier = model == null ? Classifier.shipped() : Classifier.read(model);
        DigitReader reader = DigitReader.of(classifier);
        PrintWriter out = spec.commandLine().getOut();
        for (Path file : files) {
            List<ClassifiedDigit> digits = classified(DigitFile.read(file, reader), reader);
            if (json) {
                digits.forEach(digit -> out.println(digit.json()));
            } else {
                table(file, digits, out);
            }
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    /** One by one, as the pad asks, so that the figures are the same to the last bit; but on all cores. */
    private static List<ClassifiedDigit> classified(DigitFile source, DigitReader reader) {
        List<DigitFile.Entry> digits = source.digits();
        return IntStream.range(0, digits.size())
                .parallel()
                .mapToObj(index -> new ClassifiedDigit(
                        source.file().toString(),
                        index,
                        digits.get(index).label(),
                        digits.get(index).picture().map(reader::read).orElse(null)))
                .toList();
    }

    private static void table(Path file, List<ClassifiedDigit> digits, PrintWriter out) {
        out.println(file);
        out.println(ClassifiedDigit.HEADING);
        digits.forEach(digit -> out.println(digit.text()));
        int labelled =
                (int) digits.stream().filter(digit -> digit.label().isPresent()).count();
        if (labelled > 0) {
            int right = (int) digits.stream().filter(ClassifiedDigit::isRight).count();
            Interval interval = Interval.wilson(right, labelled);
            out.printf(
                    Locale.ROOT,
                    "%,d of %,d right, accuracy %.2f %% (95 %% interval %.2f to %.2f)%n",
                    right,
                    labelled,
                    100.0 * right / labelled,
                    100 * interval.low(),
                    100 * interval.high());
        }
        out.println();
    }
}
