package inkling.cli;

import com.google.gson.Gson;
import inkling.data.Checksum;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Split;
import inkling.data.format.DataReader;
import inkling.learn.FixSuggestion;
import inkling.learn.file.ModelFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkling inspect DIR}: reads and checks a data set, and prints what it contains. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Reads and checks a data set, and prints the rows, splits and class counts.")
final class InspectCommand extends PrintingCommand {
    private static final int FIRST_LABELS = 10;

    @Parameters(
            paramLabel = "DIR",
            description = "The folder with the sprite and its labels, IDX files, or CSV tables.")
    private Path folder = Path.of("");

    @Mixin
    private FixOptions fixes = new FixOptions();

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    private final Progress progress = new Progress();

    @Override
    void run(PrintWriter out) throws IOException {
        DataSet data;
        try {
            data = fixes.applied(DataReader.read(
                    folder, some -> progress.show(() -> String.format(Locale.ROOT, "%,d rows read", some.rows()))));
        } finally {
            progress.clear();
        }
        if (json) {
            out.println(new Gson().toJson(facts(data)));
        } else {
            print(data, DataReader.format(folder), out);
            printSuggestion(FixSuggestion.of(data, ModelFile.shipped()), out);
        }
    }

    private static void printSuggestion(FixSuggestion suggestion, PrintWriter out) {
        if (!suggestion.fixes().isEmpty()) {
            String options = suggestion.fixes().stream()
                    .sorted()
                    .map(fix -> "--" + fix.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(" "));
            out.printf(
                    Locale.ROOT,
                    "%nThese pictures do not seem to be stored as MNIST's are: the shipped model classifies %s of a sample"
                            + " correctly, but %s with %s.%n",
                    AccuracyText.percent(suggestion.correct()),
                    AccuracyText.percent(suggestion.correctFixed()),
                    options);
        }
    }

    private static Map<String, Object> facts(DataSet data) {
        int[] train = data.classCounts(Split.TRAIN);
        int[] test = data.classCounts(Split.TEST);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("rows", data.rows());
        facts.put("train", data.trainRows());
        facts.put("test", data.rows() - data.trainRows());
        facts.put("classes", data.classes().names());
        facts.put(
                "classCounts",
                IntStream.range(0, train.length).map(i -> train[i] + test[i]).toArray());
        facts.put("trainClassCounts", train);
        facts.put("testClassCounts", test);
        facts.put("firstLabels", firstLabels(data).toArray());
        facts.put("sha256", Checksum.sha256(data));
        return facts;
    }

    private static void print(DataSet data, DataReader.Format format, PrintWriter out) {
        Classes classes = data.classes();
        String labels = firstLabels(data).mapToObj(classes::name).collect(Collectors.joining(" "));
        int width = Math.max(
                5, classes.names().stream().mapToInt(String::length).max().orElse(0));
        out.printf(Locale.ROOT, "rows          %,9d%n", data.rows());
        out.printf(Locale.ROOT, "train         %,9d   the first rows%n", data.trainRows());
        out.printf(Locale.ROOT, "test          %,9d   the rest%n", data.rows() - data.trainRows());
        out.printf(Locale.ROOT, "first labels  %s%n%n", labels);
        out.printf(Locale.ROOT, "%-" + width + "s %9s %9s%n", classes.isDigits() ? "digit" : "class", "train", "test");
        int[] train = data.classCounts(Split.TRAIN);
        int[] test = data.classCounts(Split.TEST);
        for (int digit = 0; digit < data.classes().count(); digit++) {
            out.printf(Locale.ROOT, "%" + width + "s %,9d %,9d%n", classes.name(digit), train[digit], test[digit]);
        }
        out.println();
        if (format == DataReader.Format.SPRITE) {
            out.println("Checked: one label per image; the PNG's chunks, each with its CRC;");
            out.println("its pixels, complete, with their checksum, 784 per image.");
        } else {
            out.println("Checked: one label per image, 784 pixels per image, and nothing missing or left over.");
        }
        String sum = Checksum.sha256(data);
        out.println("SHA-256 of pixels and labels: " + sum);
        if (sum.equals(Checksum.MNIST)) {
            out.println("These are the 65,000 digits of MNIST, byte for byte.");
        }
    }

    private static IntStream firstLabels(DataSet data) {
        return IntStream.range(0, Math.min(FIRST_LABELS, data.rows())).map(data::label);
    }
}
