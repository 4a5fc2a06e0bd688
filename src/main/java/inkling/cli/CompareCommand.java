package inkling.cli;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import inkling.data.DataSet;
import inkling.data.format.DataFolder;
import inkling.learn.Classifier;
import inkling.learn.Interval;
import inkling.learn.runs.Judge;
import inkling.learn.runs.PairedCounts;
import inkling.learn.runs.RunStore;
import inkling.learn.runs.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code inkling compare A B}: sets two models against each other on the test rows, row by row. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "Compares two models on the same test rows: who is right where, and whether that can be chance.")
final class CompareCommand implements Callable<Integer> {
    private final RunStore store;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "A model file, or a run's id or name (see: inkling runs).")
    private String a = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other.")
    private String b = "";

    @Option(names = "--data", paramLabel = "DIR", description = "The folder of the data set.")
    private @Nullable Path data;

    @Option(names = "--json", description = "One object.")
    private boolean json;

    CompareCommand() {
        this(RunStore.ofUser());
    }

    CompareCommand(RunStore store) {
        this.store = store;
    }

    @Override
    public Integer call() throws IOException {
        DataSet set = DataFolder.read(data == null ? DataFolder.find() : data, some -> {});
        Judge judge = new Judge(store, set);
        PairedCounts counts =
                PairedCounts.count(judge.labels(set.trainRows(), set.rows()), answers(judge, a), answers(judge, b));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(new Gson().toJson(object(counts)));
        } else {
            print(counts, out);
        }
        out.flush();
        return CommandLine.ExitCode.OK;
    }

    private byte[] answers(Judge judge, String model) throws IOException {
        Path file = Path.of(model);
        return Files.isRegularFile(file)
                ? judge.look(Classifier.read(file), model).digits()
                : judge.test(store.find(model));
    }

    private void print(PairedCounts counts, PrintWriter out) throws IOException {
        out.printf(Locale.ROOT, "A  %-40s %s%n", a, share(counts.rightA(), counts.rows()));
        out.printf(Locale.ROOT, "B  %-40s %s%n%n", b, share(counts.rightB(), counts.rows()));
        out.printf(Locale.ROOT, "%-10s %10s %10s%n", "", "B right", "B wrong");
        out.printf(Locale.ROOT, "%-10s %,10d %,10d%n", "A right", counts.bothRight(), counts.onlyA());
        out.printf(Locale.ROOT, "%-10s %,10d %,10d%n%n", "A wrong", counts.onlyB(), counts.bothWrong());
        out.println("McNemar's p (mid-p): " + Verdict.p(counts.midP()));
        out.println(Verdict.of("A", "B", counts));
        out.println("The test rows have been looked at " + store.testLooks().count() + " times.");
    }

    private static String share(int right, int rows) {
        Interval interval = Interval.wilson(right, rows);
        return String.format(
                Locale.ROOT,
                "%.2f %%  (95 %%: %.2f to %.2f)",
                100.0 * right / rows,
                100 * interval.low(),
                100 * interval.high());
    }

    private JsonObject object(PairedCounts counts) {
        JsonObject object = new JsonObject();
        object.addProperty("a", a);
        object.addProperty("b", b);
        object.addProperty("rows", counts.rows());
        object.addProperty("bothRight", counts.bothRight());
        object.addProperty("onlyA", counts.onlyA());
        object.addProperty("onlyB", counts.onlyB());
        object.addProperty("bothWrong", counts.bothWrong());
        object.addProperty("midP", counts.midP());
        object.addProperty("exactP", counts.exactP());
        return object;
    }
}
