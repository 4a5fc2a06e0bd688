package inkling.cli;

import com.google.gson.Gson;
import inkling.cli.option.ChoiceOptions;
import inkling.data.Checksum;
import inkling.data.Classes;
import inkling.data.DataSet;
import inkling.data.Split;
import inkling.data.format.DataReader;
import inkling.data.found.Choices;
import inkling.data.found.FoundData;
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

/** {@code inkling inspect PATH}: reads and checks a data set, and prints what it contains. */
@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Reads and checks a data set, and prints what was understood, the rows, splits and class counts.")
final class InspectCommand extends PrintingCommand {
    private static final int FIRST_LABELS = 10;

    @Parameters(
            paramLabel = "PATH",
            description = "The folder with the sprite and its labels, IDX files, or CSV tables; or one of these files.")
    private Path place = Path.of("");

    @Mixin
    private ChoiceOptions choices = new ChoiceOptions();

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    private final Progress progress = new Progress();

    @Override
    void run(PrintWriter out) throws IOException {
        FoundData found;
        try {
            found = DataReader.find(
                    place, part -> progress.show(() -> String.format(Locale.ROOT, "%.0f%% read", 100 * part)));
        } finally {
            progress.clear();
        }
        Choices chosen = choices.choices(found);
        DataSet data = found.open(chosen);
        if (json) {
            Map<String, Object> facts = facts(data);
            facts.put("understood", Understood.sentence(found, chosen, data));
            out.println(new Gson().toJson(facts));
        } else {
            out.println(Understood.sentence(found, chosen, data));
            out.println();
            print(data, DataReader.format(place), out);
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
        boolean digits = classes.isDigits();
        String labels = firstLabels(data).mapToObj(classes::name).collect(Collectors.joining(digits ? " " : ", "));
        out.printf(Locale.ROOT, "rows          %,9d%n", data.rows());
        out.printf(Locale.ROOT, "train         %,9d   the first rows%n", data.trainRows());
        out.printf(Locale.ROOT, "test          %,9d   the rest%n", data.rows() - data.trainRows());
        out.printf(Locale.ROOT, "first labels  %s%n%n", labels);
        int width = classes.names().stream().mapToInt(String::length).max().orElse(0);
        String name = "%" + Math.max("digit".length(), width) + "s ";
        out.printf(Locale.ROOT, name + "%9s %9s%n", digits ? "digit" : "class", "train", "test");
        int[] train = data.classCounts(Split.TRAIN);
        int[] test = data.classCounts(Split.TEST);
        for (int label = 0; label < classes.count(); label++) {
            out.printf(Locale.ROOT, name + "%,9d %,9d%n", classes.name(label), train[label], test[label]);
        }
        out.println();
        if (format == DataReader.Format.SPRITE) {
            out.println("Checked: one label per image; the PNG's chunks, each with its CRC;");
            out.println("its pixels, complete, with their checksum, 784 per image.");
        } else {
            out.println("Checked: every label, every pixel, and nothing missing or left over.");
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
