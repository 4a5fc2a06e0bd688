package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.cli.option.DataOption;
import inkling.cli.option.ModelOption;
import inkling.data.DataSet;
import inkling.data.Split;
import inkling.learn.ClassMatch;
import inkling.learn.Classifier;
import inkling.learn.runs.PairedCounts;
import inkling.learn.runs.Run;
import inkling.learn.runs.RunEvaluator;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.TestSetId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inkling compare A B}: compares two models on the test rows, row by row. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares two models on the same test rows, and tests whether the difference is significant.")
final class CompareCommand extends PrintingCommand {
    private final RunStore store;

    @Parameters(index = "0", paramLabel = "A", description = "A model file, or a run's id or name (see: inkling runs).")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other one.")
    private String b = "";

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--json", description = "Prints one JSON object.")
    private boolean json;

    CompareCommand(RunStore store) {
        this.store = store;
    }

    @Override
    void run(PrintWriter out) throws IOException {
        DataSet set = data.read(Split.TEST);
        RunEvaluator evaluator = new RunEvaluator(store, set);
        PairedCounts counts = PairedCounts.count(
                evaluator.labels(set.trainRows(), set.rows()), answers(evaluator, set, a), answers(evaluator, set, b));
        if (json) {
            out.println(new Gson().toJson(object(counts)));
        } else {
            print(counts, set.classes().noun(), out);
            out.println(testUses(store, TestSetId.of(set)));
        }
    }

    private byte[] answers(RunEvaluator evaluator, DataSet set, String model) throws IOException {
        Path file = Path.of(model);
        if (Files.isRegularFile(file) || Files.isRegularFile(file.resolve("model.json"))) { // of TensorFlow.js
            Classifier classifier = ModelOption.read(file, set);
            warnOfOtherNames(classifier, set);
            return evaluator.evaluateOnTest(classifier, model).digits();
        }
        Run run = store.find(model);
        if (ClassMatch.of(run.classes(), set.classes()) == ClassMatch.SAME_NAMES_IN_ANOTHER_ORDER) {
            throw ModelOption.anotherOrder(model, run.classes(), set);
        }
        return evaluator.testAnswers(run);
    }

    private void print(PairedCounts counts, String noun, PrintWriter out) throws IOException {
        out.printf(Locale.ROOT, "A  %-40s %s%n", a, AccuracyText.of(counts.correctA(), counts.rows()));
        out.printf(Locale.ROOT, "B  %-40s %s%n%n", b, AccuracyText.of(counts.correctB(), counts.rows()));
        out.printf(Locale.ROOT, "%-10s %10s %10s%n", "", "B correct", "B wrong");
        out.printf(Locale.ROOT, "%-10s %,10d %,10d%n", "A correct", counts.bothCorrect(), counts.onlyA());
        out.printf(Locale.ROOT, "%-10s %,10d %,10d%n%n", "A wrong", counts.onlyB(), counts.bothWrong());
        out.println("McNemar's test (mid-p): p " + counts.pText());
        out.println(sentence("A", "B", counts, noun));
        out.println("This compares two trained networks, not their recipes: another seed gives other networks.");
    }

    /** What the counts show: that one is significantly better, the better one first, or that they show no significant difference. */
    static String sentence(String a, String b, PairedCounts counts, String noun) {
        if (counts.onlyB() > counts.onlyA()) {
            return sentence(b, a, counts.swapped(), noun);
        }
        String accuracies = String.format(
                Locale.ROOT,
                "%s against %s on %,d " + noun,
                AccuracyText.percent((double) counts.correctA() / counts.rows()),
                AccuracyText.percent((double) counts.correctB() / counts.rows()),
                counts.rows());
        if (counts.onlyA() + counts.onlyB() == 0) {
            return accuracies + ": " + a + " and " + b + " are correct on the same " + noun + ".";
        }
        return String.format(
                Locale.ROOT,
                counts.isSignificant()
                        ? "%s is significantly better than %s: %s (p %s). Only %s is correct on %,d, only %s on %,d."
                        : "This shows no significant difference between %s and %s: %s (p %s). Only %s is correct on %,d, only %s on %,d.",
                a,
                b,
                accuracies,
                counts.pText(),
                a,
                counts.onlyA(),
                b,
                counts.onlyB());
    }

    private JsonObject object(PairedCounts counts) {
        JsonObject object = new JsonObject();
        object.addProperty("a", a);
        object.addProperty("b", b);
        object.addProperty("rows", counts.rows());
        object.addProperty("bothRight", counts.bothCorrect());
        object.addProperty("onlyA", counts.onlyA());
        object.addProperty("onlyB", counts.onlyB());
        object.addProperty("bothWrong", counts.bothWrong());
        object.addProperty("midP", counts.midP());
        object.addProperty("exactP", counts.exactP());
        return object;
    }
}
